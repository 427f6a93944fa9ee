import type { Attempt } from '../../../engine/attempt.ts'
import { type CheckedProbe, checkedProbes } from '../../../guide/entry.ts'
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
        {attempt.task !== '' && (
          <p className="waiting-yours">
            <span className="unseen">{say.yourTask}: </span>
            {attempt.task}
          </p>
        )}
        <p>
          {now !== null && <strong>{format.duration(waitedFor(attempt, now))}</strong>}{' '}
          {say.since(format.time(attempt.since))}
        </p>
        <Changes live={live} attempt={attempt} say={say} />
      </div>
      <div className="step-answers">
        <Action kind="lit" onClick={end(true)}>
          {say.works}
        </Action>
        <Action onClick={end(false)}>{say.same}</Action>
        <p className="waiting-small">{say.stays}</p>
      </div>
    </div>
  )
}

/** The same two things measured before and now. */
function Changes({ live, attempt, say }: Props) {
  const checks = useChecks(live, attempt)
  const { words } = useSpeech()
  const before = attempt.before.length > 0 ? attempt.before : measuredOnTheWay(live)
  const find = (readings: readonly CheckedReading[], wanted: CheckedProbe) =>
    readings.find(({ probe }) => probe === wanted) ?? null
  const text = (reading: CheckedReading | null) =>
    reading === null ? say.notMeasured : readingText(reading, { answers: {} }, words)
  return (
    <section className="waiting-changes" aria-labelledby="waiting-changes">
      <h2 id="waiting-changes">{say.changed}</h2>
      <dl>
        {checkedProbes.map((probe) => {
          const [earlier, later] = [find(before, probe), find(checks.now, probe)]
          const same = earlier !== null && earlier.level === later?.level
          return (
            <div key={probe}>
              <dt>{say.checked[probe]}</dt>
              <dd>
                <strong>{later === null && checks.measuring ? say.measuring : text(later)}</strong>{' '}
                <span className="waiting-small">{same ? say.unchanged : say.before(text(earlier))}</span>
              </dd>
            </div>
          )
        })}
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
