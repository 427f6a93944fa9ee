import type { ClaimSource } from '../../../engine/claim-state.ts'
import type { FoundContradiction } from '../../../engine/contradiction.ts'
import type { StepId } from '../../../guide/ids.ts'
import { findStepWords } from '../../../guide/step-words.ts'
import { Action } from '../../ui/action.tsx'
import { answerLabel } from '../../ui/answer-label.ts'
import { Frame } from '../../ui/frame.tsx'
import { Key, Keys } from '../../ui/key.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useTitle } from '../../ui/use-title.ts'
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
  const told =
    contradiction.kind === 'declared' ? live.bundle.words.contradictions[contradiction.id]?.customer : say.happens
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
          {told !== undefined && <p>{told}</p>}
        </div>
        <div className="step-answers">
          <p className="contradiction-look">{say.look}</p>
          <Keys>
            {contradiction.sources.map((source) => (
              <Said
                key={source.step}
                live={live}
                source={source}
                onLook={contradiction.lookAgain.includes(source.step) ? () => look(source.step) : null}
              />
            ))}
          </Keys>
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

type SaidProps = {
  readonly live: LiveRun
  readonly source: ClaimSource
  /** `null`: there is nothing to say differently there. */
  readonly onLook: (() => void) | null
}

/** What was asked, and what was answered: the way back to it. */
function Said({ live, source, onLook }: SaidProps) {
  const { words } = useSpeech()
  const own = findStepWords(live.bundle.words, source.step)
  const reading = live.replayed.path.find(({ step }) => step === source.step)?.reading ?? null
  if (own === null) return null
  const answer = reading === null ? answerLabel(source.answer, own, words) : readingText(reading, own, words)
  const said = (
    <>
      <span className="contradiction-asked">{own.title}</span>
      <span className="contradiction-answer">{answer}</span>
    </>
  )
  if (onLook === null) return <p className="contradiction-fixed">{said}</p>
  return (
    <Key leads onPress={onLook}>
      {said}
    </Key>
  )
}
