import type { StepId } from '../../../guide/ids.ts'
import type { Reading } from '../../../guide/reading.ts'
import { findStepWords } from '../../../guide/step-words.ts'
import { Action } from '../../ui/action.tsx'
import { Frame } from '../../ui/frame.tsx'
import { Lamp } from '../../ui/lamp.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useTitle } from '../../ui/use-title.ts'
import { readingText } from '../steps/reading-text.ts'
import { RunHead } from './run-head.tsx'
import type { LiveRun } from './use-run.ts'
import './result-view.css'

type Props = {
  readonly live: LiveRun
  readonly step: StepId
  readonly reading: Reading
  readonly onNext: () => void
}

/** What a measurement found, in words, before the next step. */
export function ResultView({ live, step, reading, onNext }: Props) {
  const { words, format } = useSpeech()
  const own = findStepWords(live.bundle.words, step)
  const text = readingText(reading, own ?? { answers: {} }, words)
  const heading = useArrival(`result ${step} ${reading.startedAt}`)
  useTitle(text)
  const measured = reading.level !== 'unsupported' && reading.level !== 'stopped'
  return (
    <Frame head={<RunHead live={live} />}>
      <article className="step" key={`result ${step}`}>
        <div className="step-asks">
          <p className="result-view-of">
            <Lamp kind={measured ? 'lit' : 'broken'} />
            <span>{own?.title ?? words.probe.result}</span>
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {text}
          </h1>
          {measured && (
            <p className="result-view-of">
              {words.probe.result}, {words.probe.seconds(format.duration(Math.max(1, reading.durationMs / 1000)))}.
            </p>
          )}
        </div>
        <div className="step-answers">
          <Action kind="lit" onClick={singlePress(onNext)}>
            {words.probe.next}
          </Action>
        </div>
      </article>
    </Frame>
  )
}
