import type { ClaimSource } from '../../../engine/claim-state.ts'
import type { FoundContradiction } from '../../../engine/contradiction.ts'
import { baseStep, type StepId } from '../../../guide/ids.ts'
import { Action } from '../../ui/action.tsx'
import { Frame } from '../../ui/frame.tsx'
import { Lamp } from '../../ui/lamp.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useTitle } from '../../ui/use-title.ts'
import { answerLabel } from '../steps/answer-label.ts'
import { readingText } from '../steps/reading-text.ts'
import { RunHead } from './run-head.tsx'
import type { LiveRun } from './use-run.ts'
import './contradiction-view.css'

type Props = { readonly live: LiveRun; readonly contradiction: FoundContradiction }

/** Two answers that don't fit together: both are shown, each can be looked at again, and both may stand. */
export function ContradictionView({ live, contradiction }: Props) {
  const { words } = useSpeech()
  const say = words.run.contradiction
  const heading = useArrival(`contradiction ${contradiction.id}`)
  useTitle(say.title)
  const told = contradiction.kind === 'declared' ? live.bundle.words.contradictions[contradiction.id]?.customer : null
  const look = (step: StepId) => {
    document.documentElement.dataset['stepWay'] = 'back'
    live.add({ type: 'went-back', to: step })
  }
  return (
    <Frame head={<RunHead live={live} />}>
      <article className="step" key={contradiction.id} lang={live.bundle.words.language}>
        <div className="step-asks">
          <h1 ref={heading} tabIndex={-1}>
            {say.title}
          </h1>
          {told !== null && told !== undefined && <p>{told}</p>}
          <ul className="contradiction-said">
            {contradiction.sources.map((source) => (
              <Said key={source.step} live={live} source={source} />
            ))}
          </ul>
        </div>
        <div className="step-answers">
          {contradiction.lookAgain.map((step, place) => (
            <Action
              key={step}
              kind={place === contradiction.lookAgain.length - 1 ? 'lit' : 'plain'}
              onClick={singlePress(() => look(step))}
            >
              {say.lookAt} {stepName(live, step)}
            </Action>
          ))}
          <div>
            <Action
              kind="quiet"
              onClick={singlePress(() => live.add({ type: 'contradiction-kept', contradiction: contradiction.id }))}
            >
              {say.keep}
            </Action>
            <p className="contradiction-keep">{say.keepHint}</p>
          </div>
        </div>
      </article>
    </Frame>
  )
}

/** What was asked, and what was answered. */
function Said({ live, source }: { readonly live: LiveRun; readonly source: ClaimSource }) {
  const { words } = useSpeech()
  const own = live.bundle.words.steps[baseStep(source.step)]
  const answered = live.replayed.path.find(({ step }) => step === source.step)
  if (own === undefined) return null
  const reading = answered?.reading ?? null
  return (
    <li className="contradiction-one">
      <Lamp kind="half" />
      <div>
        <p className="contradiction-asked">{own.title}</p>
        <p className="contradiction-answer">
          {reading === null ? answerLabel(source.answer, own, words) : readingText(reading, own, words)}
        </p>
      </div>
    </li>
  )
}

function stepName(live: LiveRun, step: StepId): string {
  const own = live.bundle.words.steps[baseStep(step)]
  return own?.agent ?? own?.title ?? step
}
