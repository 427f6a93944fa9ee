import type { AnswerId } from '../../../guide/ids.ts'
import { probeLevels } from '../../../guide/levels.ts'
import { Action } from '../../ui/action.tsx'
import { answerLabel } from '../../ui/answer-label.ts'
import { Keys } from '../../ui/key.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { AnswerKey } from '../steps/answer-keys.tsx'
import type { StepView } from '../steps/step-view.ts'
import { useWalkPlace } from './walk-place.tsx'

/** What a probe would have found, as far as somebody knows; without a reading behind it, it counts as only said. */
export function HeardReading({ step, before, give }: StepView<'measure'>) {
  const { desk } = useWalkPlace()
  if (desk === null) return null
  const { words: say, levelWord } = desk
  return (
    <>
      <p className="step-hint">{say.heardHint}</p>
      <Action kind="lit" onClick={singlePress(() => give({ answer: 'unsupported' as AnswerId }))}>
        {say.notMeasured}
      </Action>
      <h2>{say.heard}</h2>
      <Keys>
        {probeLevels[step.probe].map((level) => (
          <AnswerKey
            key={level}
            answer={level as string as AnswerId}
            said={before?.level === (level as string)}
            onPress={() => give({ answer: level as string as AnswerId })}
          >
            {capitalized(levelWord({ probe: step.probe, level }))}
          </AnswerKey>
        ))}
      </Keys>
    </>
  )
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** No photo reaches the desk by telephone. */
export function NoPhoto({ words, give }: StepView<'show'>) {
  const { words: ours } = useSpeech()
  const say = useWalkPlace().desk?.words
  return (
    <>
      <p className="step-hint">{say?.noPhoto}</p>
      <Action kind="lit" onClick={singlePress(() => give({ answer: 'skipped' as AnswerId }))}>
        {answerLabel('skipped' as AnswerId, words, ours)}
      </Action>
    </>
  )
}
