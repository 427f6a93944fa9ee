import type { Answered } from '../../../engine/replayed.ts'
import type { Step } from '../../../guide/flow.ts'
import type { PictureId } from '../../../guide/ids.ts'
import { UnreachableError } from '../../../guide/unreachable.ts'
import type { StepWords } from '../../../guide/words.ts'
import type { OpenStore } from '../../device/use-store.ts'
import { Action } from '../../ui/action.tsx'
import { answerPictures } from '../../ui/answer-pictures.ts'
import { Drawing } from '../../ui/drawing.tsx'
import { Frame } from '../../ui/frame.tsx'
import { Help } from '../../ui/help.tsx'
import { RichText } from '../../ui/rich-text.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useTitle } from '../../ui/use-title.ts'
import { AnswerKeys } from '../steps/answer-keys.tsx'
import { GuardStep } from '../steps/guard-step.tsx'
import { MeasureStep } from '../steps/measure-step.tsx'
import { ReadStep } from '../steps/read-step.tsx'
import { ShowStep } from '../steps/show-step.tsx'
import type { Given, StepView } from '../steps/step-view.ts'
import { TellStep } from '../steps/tell-step.tsx'
import { TickStep } from '../steps/tick-step.tsx'
import { WaitStep } from '../steps/wait-step.tsx'
import { HeardReading, NoPhoto } from './heard-answers.tsx'
import { RunHead } from './run-head.tsx'
import { SavingNotice } from './saving-notice.tsx'
import type { LiveRun } from './use-run.ts'
import { useWalkPlace } from './walk-place.tsx'
import './step-screen.css'

type Props = {
  readonly live: LiveRun
  readonly open: OpenStore
  readonly step: Step
  readonly words: StepWords
  readonly give: (given: Given) => void
}

/** One step: what is asked at the top, the answers at the bottom, in reach of the thumb. */
export function StepScreen({ live, open, step, words, give }: Props) {
  const place = `${step.id} ${live.replayed.path.length}`
  const heading = useArrival(place)
  const speech = useSpeech()
  // What is measured on a phone is told otherwise where it is only heard of.
  const heard = useWalkPlace().desk !== null && step.kind === 'measure'
  useTitle(words.title)
  const { of, rest } = answerPictures(step)
  const view = { step, words, live, give, before: saidBefore(live, step), answerPictures: of }
  return (
    <Frame head={<RunHead live={live} />} foot={live.replayed.ahead.length > 0 ? <GoOn live={live} /> : undefined}>
      {/* A new place is a new screen: nothing typed or opened in the last one stays. */}
      <article key={place} className="step" lang={live.bundle.words.language}>
        <div className="step-asks">
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          <SavingNotice live={live} open={open} />
          <Pictures live={live} pictures={rest} />
          {words.body.length > 0 && !heard && <RichText blocks={words.body} />}
          {words.help.length > 0 && (
            <Help title={speech.words.run.help}>
              <RichText blocks={words.help} />
            </Help>
          )}
        </div>
        <div className="step-answers">
          <Answers {...view} />
        </div>
      </article>
    </Frame>
  )
}

function Answers(view: StepView) {
  const { step } = view
  const heard = useWalkPlace().desk !== null
  switch (step.kind) {
    case 'tell':
      return <TellStep {...view} step={step} />
    case 'do':
    case 'ask':
      return <AnswerKeys {...view} step={step} />
    case 'tick':
      return <TickStep {...view} step={step} />
    case 'read':
      return <ReadStep {...view} step={step} />
    case 'measure':
      return heard ? <HeardReading {...view} step={step} /> : <MeasureStep {...view} step={step} />
    case 'wait':
      return <WaitStep {...view} step={step} />
    case 'guard':
      return <GuardStep {...view} step={step} />
    case 'show':
      return heard ? <NoPhoto {...view} step={step} /> : <ShowStep {...view} step={step} />
    default:
      throw new UnreachableError(step)
  }
}

/** The answer that waits ahead, or the last that was ever given here. */
function saidBefore({ replayed }: LiveRun, { id }: Step): Answered | null {
  const [next] = replayed.ahead
  return next?.step === id ? next : (replayed.given.get(id)?.at(-1) ?? null)
}

function Pictures({ live, pictures }: { readonly live: LiveRun; readonly pictures: readonly PictureId[] }) {
  const { bundle } = live
  if (pictures.length === 0) return null
  return (
    <div className="step-pictures">
      {pictures.map((picture) => (
        <Drawing key={picture} source={bundle.pictures[picture] ?? ''} text={bundle.words.pictures[picture] ?? ''} />
      ))}
    </div>
  )
}

/** While looking back: the way to where the person was, always at the lower edge. */
function GoOn({ live }: { readonly live: LiveRun }) {
  const { words } = useSpeech()
  return (
    <div className="step-go-on">
      <p className="step-looking">{words.run.lookingBack}</p>
      <Action kind="lit" onClick={singlePress(() => live.add({ type: 'returned' }))}>
        {words.run.continueWhereYouWere}
      </Action>
    </div>
  )
}
