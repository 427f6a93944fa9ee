import type { ReactNode } from 'react'
import { OTHER } from '../../../guide/ids.ts'
import { findStep } from '../../../guide/read-flow.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useMinute } from '../../ui/use-minute.ts'
import { useAgent } from '../agent-context.tsx'
import type { CaseSpeech } from '../case-speech.ts'
import type { Case } from '../opened-code.ts'

type Props = { readonly shown: Case; readonly speech: CaseSpeech; readonly onward: ReactNode }

/** What it came to, why, by when and what matters, what to do next, and how old all of it is. */
export function CaseHead({ shown, speech, onward }: Props) {
  const { words } = useAgent()
  const { bundle, summary } = shown
  const end = speech.end(summary.end)
  const told = end.cause === null ? [] : [[words.summary.cause, end.cause] as const]
  return (
    <section className="case-head">
      <div className="case-part">
        <p className="case-origin">
          {words.summary.guide}: {bundle.words.title}
        </p>
        <h2 className="case-outcome" tabIndex={-1}>
          {end.title}
        </h2>
        {[...told, ...whatMatters(shown, speech)].map(([label, value]) => (
          <p key={label} className="case-told">
            <span className="case-label">{label}:</span> <strong>{value}</strong>
          </p>
        ))}
        <Age shown={shown} />
      </div>
      <div className="case-onward">
        {end.next.length > 0 && (
          <div className="case-part">
            <h3 className="case-label">{words.summary.next}</h3>
            <ol className="case-next">
              {end.next.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        )}
        {onward}
      </div>
    </section>
  )
}

/** What the customer wrote for the agent, and by when it must work; in a code only that there is something. */
export function whatMatters({ bundle: { flow }, summary }: Case, speech: CaseSpeech): (readonly [string, string])[] {
  return summary.asked.flatMap((answered) => {
    const step = findStep(flow, answered.step)
    if (step?.kind !== 'read' || (step.validator !== 'deadline' && step.validator !== 'free-text')) return []
    const { level, typed } = answered
    // A code keeps only that this step was answered somehow.
    if (level === 'nothing' || level === 'none' || (level === OTHER && typed === null)) return []
    return [[speech.step(answered.step), speech.answer(answered)] as const]
  })
}

/** How old what one reads is: a code knows its day, a log every minute. */
function Age({ shown: { replayed, code, payload } }: { readonly shown: Case }) {
  const { words } = useAgent()
  const { format } = useSpeech()
  const now = useMinute()
  if (now === null) return null
  const ago = (at: number) => format.ago(at, now) ?? words.summary.justNow
  if (replayed.from === 'path') {
    if (code === null || code.day === null) return null
    return <p className="case-origin">{words.summary.made(format.day(code.day), daysAgo(code.day, now))}</p>
  }
  const { begun, path } = replayed
  const last = path.findLast(({ at }) => at !== null)?.at ?? begun?.at ?? null
  return (
    <p className="case-origin">
      {[
        ...(begun === null ? [] : [words.summary.begun(format.moment(begun.at))]),
        ...(last === null ? [] : [words.summary.lastAnswer(format.time(last), ago(last))]),
        ...(payload === null ? [] : [words.summary.sealed(format.moment(payload.sealedAt), ago(payload.sealedAt))]),
        ...(begun?.walkedBy === 'agent' ? [words.walk.walkedByAgent] : []),
      ].join(`${NO_BREAK}· `)}
    </p>
  )
}

/** The dot stays at the end of its line. */
const NO_BREAK = '\u00a0'

const DAY_MS = 86_400_000

/** A code's day is that of UTC. */
function daysAgo(day: number, now: number): number {
  return Math.max(0, Math.floor(now / DAY_MS) - Math.floor(day / DAY_MS))
}
