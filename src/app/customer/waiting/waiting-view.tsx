import type { Attempt } from '../../../engine/attempt.ts'
import { checkedProbes } from '../../../guide/entry.ts'
import { Action } from '../../ui/action.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useMinute } from '../../ui/use-minute.ts'
import { useTitle } from '../../ui/use-title.ts'
import type { LiveRun } from '../../walk/run/use-run.ts'
import { readingText } from '../../walk/steps/reading-text.ts'
import { type CheckedReading, useChecks } from './use-checks.ts'
import { waitedFor } from './waited-for.ts'
import type { WaitingWords } from './words/waiting-words.ts'
import './waiting.css'

type Props = { readonly live: LiveRun; readonly attempt: Attempt; readonly say: WaitingWords }

/** Between two calls: what is to be tried, for how long already, what has changed, and how it ended with one tap. */
export function WaitingView({ live, attempt, say }: Props) {
  const { format } = useSpeech()
  const heading = useArrival('waiting')
  const now = useMinute()
  useTitle(say.title)
  const end = (works: boolean) => singlePress(() => live.add({ type: 'came-back', works }))
  return (
    <div className="step" lang={live.bundle.words.language}>
      <div className="step-asks">
        <h1 ref={heading} tabIndex={-1}>
          {say.title}
        </h1>
        <p className="waiting-since">
          {now !== null && <strong>{format.duration(waitedFor(attempt, now))}</strong>}{' '}
          <span>{say.since(format.time(attempt.since))}</span>
        </p>
        {attempt.task !== '' && (
          <p className="waiting-yours">
            <span className="waiting-small">{say.yourTask}</span>
            <strong>{attempt.task}</strong>
          </p>
        )}
        <Changes live={live} attempt={attempt} say={say} />
        <p className="waiting-small">{say.stays}</p>
      </div>
      <div className="step-answers">
        <Action kind="lit" onClick={end(true)}>
          {say.works}
        </Action>
        <Action onClick={end(false)}>{say.same}</Action>
      </div>
    </div>
  )
}

/** The same two things measured before and now. */
function Changes({ live, attempt, say }: Props) {
  const checks = useChecks(live, attempt)
  const { words } = useSpeech()
  const before = attempt.before.length > 0 ? attempt.before : measuredOnTheWay(live)
  const text = (readings: readonly CheckedReading[], wanted: string) => {
    const reading = readings.find(({ probe }) => probe === wanted)
    return reading === undefined ? null : readingText(reading, { answers: {} }, words)
  }
  return (
    <section className="waiting-changes" aria-labelledby="waiting-changes">
      <h2 id="waiting-changes">{say.changed}</h2>
      <dl>
        {checkedProbes.map((probe) => (
          <div key={probe}>
            <dt>{say.checked[probe]}</dt>
            <dd>
              <span className="waiting-small">{say.before}:</span> {text(before, probe) ?? say.notMeasured}
            </dd>
            <dd>
              <span className="waiting-small">{say.now}:</span>{' '}
              <strong>{text(checks.now, probe) ?? (checks.measuring ? say.measuring : say.notMeasured)}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <Action kind="quiet" aria-disabled={checks.measuring} onClick={() => !checks.measuring && checks.again()}>
        {checks.measuring ? say.measuring : say.again}
      </Action>
    </section>
  )
}

/** The guide itself may have measured the same, before anybody called. */
function measuredOnTheWay({ replayed }: LiveRun): readonly CheckedReading[] {
  return checkedProbes.flatMap((probe) => {
    const found = replayed.path.findLast(({ reading }) => reading?.probe === probe)?.reading
    return found === undefined || found === null ? [] : [found as CheckedReading]
  })
}
