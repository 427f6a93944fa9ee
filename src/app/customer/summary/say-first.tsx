import type { ReactNode } from 'react'
import { findOutcome, findStep } from '../../../guide/read-flow.ts'
import { useSpeech } from '../../ui/speech.tsx'
import type { LiveRun } from '../run/use-run.ts'
import './say-first.css'

/** What to say, in the order in which a call goes best. */
export function SayFirst({ live, code }: { readonly live: LiveRun; readonly code: ReactNode }) {
  const { words } = useSpeech()
  const say = words.summary
  const matters = mattersTo(live)
  return (
    <section className="say-first">
      <p>{say.lead}</p>
      <ol>
        <Point title={say.sayName} />
        <Point title={say.sayNumber} />
        <Point title={say.sayAbout}>
          <p>{useAbout(live)}</p>
        </Point>
        {(matters.text !== null || matters.by !== null) && (
          <Point title={say.sayMatters}>
            {matters.text !== null && <p>{say.quoted(matters.text)}</p>}
            {matters.by !== null && <DateBy date={matters.by} />}
          </Point>
        )}
        <Point title={say.sayCode}>{code}</Point>
      </ol>
    </section>
  )
}

function Point({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <li>
      <h2>{title}</h2>
      {children}
    </li>
  )
}

function DateBy({ date }: { readonly date: string }) {
  const { words, format } = useSpeech()
  const at = Date.parse(`${date}T12:00`)
  return <p>{words.summary.until(Number.isNaN(at) ? date : format.day(at))}</p>
}

/** The matter in one sentence, to be read out as it stands. */
function useAbout({ bundle, replayed }: LiveRun): string {
  const { words } = useSpeech()
  const { position } = replayed
  const outcome = position.kind === 'ended' ? findOutcome(bundle.flow, position.outcome) : null
  const cause = outcome === null ? null : (bundle.words.outcomes[outcome.id]?.cause ?? null)
  const { title } = bundle.words
  return cause === null ? words.summary.aboutOpen(title) : words.summary.about(title, cause)
}

/** What the person wrote for the agent, and the date by which it must work. */
function mattersTo({ bundle, replayed }: LiveRun): { readonly text: string | null; readonly by: string | null } {
  const typedAt = (validator: 'free-text' | 'deadline') =>
    replayed.path.findLast(({ step, typed }) => {
      const found = findStep(bundle.flow, step)
      return typed !== null && found?.kind === 'read' && found.validator === validator
    })?.typed ?? null
  return { text: typedAt('free-text'), by: typedAt('deadline') }
}
