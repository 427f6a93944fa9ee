import { useState } from 'react'
import { useSpeech } from '../../ui/speech.tsx'
import type { LiveRun } from '../../walk/run/use-run.ts'
import { writtenForAgent } from './written.ts'
import './matters.css'

/** Longer reasons are cut to one line on the card, or the code would slip out of sight. */
const SHORT_CHARACTERS = 30

/** What it is about for the person, and by when: before everything else on the card. */
export function Matters({ live }: { readonly live: LiveRun }) {
  const { words } = useSpeech()
  const written = writtenForAgent(live)
  if (written.length === 0) return null
  return (
    <section className="matters" aria-label={words.summary.sayMatters}>
      {written.map(({ step, validator, typed }) =>
        validator === 'deadline' ? <DateBy key={step} date={typed} /> : <Reason key={step} text={typed} />,
      )}
    </section>
  )
}

function Reason({ text }: { readonly text: string }) {
  const { words } = useSpeech()
  const [whole, setWhole] = useState(false)
  const cut = text.length > SHORT_CHARACTERS && !whole
  if (!cut) return <p>{words.summary.quoted(text)}</p>
  return (
    <div className="matters-cut">
      <p>{words.summary.quoted(text)}</p>
      <button type="button" className="matters-more" onClick={() => setWhole(true)}>
        {words.summary.wholeText}
      </button>
    </div>
  )
}

function DateBy({ date }: { readonly date: string }) {
  const { words, format } = useSpeech()
  const at = Date.parse(`${date}T12:00`)
  return (
    <p>
      <strong>{words.summary.until(Number.isNaN(at) ? date : format.day(at))}</strong>
    </p>
  )
}
