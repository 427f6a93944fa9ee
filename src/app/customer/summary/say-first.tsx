import type { ReactNode } from 'react'
import { findOutcome, findStep } from '../../../guide/read-flow.ts'
import { findStepWords } from '../../../guide/step-words.ts'
import { useSpeech } from '../../ui/speech.tsx'
import type { LiveRun } from '../../walk/run/use-run.ts'
import './say-first.css'

type Props = {
  readonly live: LiveRun
  /** How many earlier contacts were noted. */
  readonly contacts: number
  readonly code: ReactNode
}

/** What to say, in the order in which a call goes best. */
export function SayFirst({ live, contacts, code }: Props) {
  const { words } = useSpeech()
  const say = words.summary
  return (
    <section className="say-first">
      <p>{say.lead}</p>
      <ol>
        <Point title={say.sayName} />
        <Point title={say.sayNumber} />
        <Point title={say.sayAbout}>
          <p>{useAbout(live)}</p>
        </Point>
        {contacts > 0 && (
          <Point title={say.sayOften}>
            <p>{say.contactNumber(contacts + 1)}</p>
          </Point>
        )}
        {inOwnWords(live).map(({ step, validator, typed }) => (
          <Point key={step} title={findStepWords(live.bundle.words, step)?.agent ?? say.sayMatters}>
            {validator === 'deadline' ? <DateBy date={typed} /> : <p>{say.quoted(typed)}</p>}
          </Point>
        ))}
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

/** What the person wrote for the agent, and the date by which it must work, in the order of the guide. */
function inOwnWords({ bundle, replayed }: LiveRun) {
  return replayed.path.flatMap(({ step, typed }) => {
    const found = findStep(bundle.flow, step)
    if (typed === null || found?.kind !== 'read') return []
    const { validator } = found
    return validator === 'free-text' || validator === 'deadline' ? [{ step, validator, typed }] : []
  })
}
