import { type ReactNode, useState } from 'react'
import { readingInWords } from '../../../bundle/words/reading-in-words.ts'
import type { StepId } from '../../../guide/ids.ts'
import type { Reading } from '../../../guide/reading.ts'
import { findStepWords } from '../../../guide/step-words.ts'
import type { StepWords } from '../../../guide/words.ts'
import { Action } from '../../ui/action.tsx'
import { Frame } from '../../ui/frame.tsx'
import { Lamp } from '../../ui/lamp.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useTitle } from '../../ui/use-title.ts'
import type { LiveRun } from '../run/use-run.ts'
import { readingText } from '../steps/reading-text.ts'
import { ByHand } from './by-hand.tsx'
import { ComparePicture } from './compare-picture.tsx'
import { CompareView } from './compare-view.tsx'
import { type SideBySide, sideBySide } from './earlier-reading.ts'
import { FiguresView } from './figures-view.tsx'
import { RepeatProbe } from './repeat-probe.tsx'
import { ResultPicture } from './result-picture.tsx'
import { useProbeWords } from './use-probe-words.ts'
import { UsesList } from './uses-list.tsx'
import { canCompareWhere, WhereWalk } from './where-walk.tsx'
import type { MeasuringWords } from './words/load-probe-words.ts'
import './result-view.css'

type Props = {
  readonly live: LiveRun
  readonly head: ReactNode
  readonly step: StepId
  readonly reading: Reading
  /** What the guide says of the levels leads on in the guide; beside it the app's own words stand alone. */
  readonly besideGuide?: true
  /** It was measured once more, and is to be kept. */
  readonly onTaken: (reading: Reading) => void
  readonly next: ReactNode
}

type Doing = 'reading' | 'repeating' | 'comparing'

/** What a measurement found, before the next step: a picture, a sentence, what it means, and the figures behind it. */
export function ResultView(props: Props) {
  const { live, head, reading, onTaken } = props
  const [doing, setDoing] = useState<Doing>('reading')
  const more = useProbeWords()
  const taken = (again: Reading) => {
    setDoing('reading')
    onTaken(again)
  }
  const leave = () => setDoing('reading')
  if (doing === 'repeating')
    return <RepeatProbe {...{ live, head, reading, more }} atOnce onTaken={taken} onLeave={leave} />
  if (doing === 'comparing' && more !== null)
    return <WhereWalk {...{ live, head, reading, more }} onTaken={taken} onLeave={leave} />
  return <Result {...props} more={more} onDoing={setDoing} />
}

type ResultProps = Omit<Props, 'onTaken'> & {
  readonly more: MeasuringWords | null
  readonly onDoing: (doing: Doing) => void
}

function Result({ live, head, step, reading, besideGuide, more, onDoing, next }: ResultProps) {
  const { words } = useSpeech()
  const own = findStepWords(live.bundle.words, step)
  const says = besideGuide || own === null ? null : own
  const text = readingText(reading, says ?? { answers: {} }, words)
  const side = sideBySide(live.replayed, reading)
  const heading = useArrival(`result ${step} ${reading.startedAt}`)
  useTitle(text)
  const measured = reading.level !== 'unsupported' && reading.level !== 'stopped'
  return (
    <Frame head={head}>
      <article className="step" key={`result ${step}`}>
        <div className="step-asks">
          <p className="result-view-of">
            <Lamp kind={measured ? 'lit' : 'broken'} />
            <span>{own?.title ?? words.probe.result}</span>
          </p>
          {more !== null && side !== null && <ComparePicture side={side} words={more} />}
          {more !== null && side === null && <ResultPicture reading={reading} words={more} />}
          <h1 ref={heading} tabIndex={-1}>
            {text}
          </h1>
          {more !== null && <Behind side={side} own={says} reading={reading} more={more} />}
        </div>
        <div className="step-answers">
          {next}
          {more !== null && canCompareWhere(reading) && (
            <Action onClick={singlePress(() => onDoing('comparing'))}>{more.compareWhere.offer}</Action>
          )}
          {reading.level !== 'unsupported' && (
            <Action kind="quiet" onClick={singlePress(() => onDoing('repeating'))}>
              {words.probe.again}
            </Action>
          )}
        </div>
      </article>
    </Frame>
  )
}

type BehindProps = {
  readonly side: SideBySide | null
  readonly own: StepWords | null
  readonly reading: Reading
  readonly more: MeasuringWords
}

/** What the sentence stands on, and what it leaves open. */
function Behind({ side, own, reading, more }: BehindProps) {
  const { words, format } = useSpeech()
  const { leavesOpen } = readingInWords(reading, more.figures)
  const measured = reading.level !== 'unsupported' && reading.level !== 'stopped'
  return (
    <>
      {side !== null && <CompareView side={side} words={more} />}
      <UsesList reading={reading} words={more} />
      <ByHand reading={reading} words={more} own={own?.answers} />
      {leavesOpen !== null && (
        <p className="result-view-open">
          <strong>{more.leavesOpen}:</strong> {leavesOpen}
        </p>
      )}
      {measured && (
        <p className="result-view-of">
          {words.probe.result} {format.time(reading.startedAt)},{' '}
          {words.probe.seconds(format.duration(Math.max(1, secondsOf(reading))))}.
        </p>
      )}
      {measured && <FiguresView reading={reading} words={more} />}
    </>
  )
}

/** A watch that went on after a reload took longer than since then. */
function secondsOf({ figures, durationMs }: Reading): number {
  const watched = figures['watchedSeconds']
  return typeof watched === 'number' ? watched : durationMs / 1000
}
