import { useId, useState } from 'react'
import type { AnswerId } from '../../../guide/ids.ts'
import { Action } from '../../ui/action.tsx'
import { answerLabel } from '../../ui/answer-label.ts'
import { FieldError } from '../../ui/field.tsx'
import { Keys, TickKey } from '../../ui/key.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { AnswerKey, UnsureKey } from './answer-keys.tsx'
import type { StepView } from './step-view.ts'
import { NONE, tickAnswer, tickedIn } from './tick-answer.ts'

/** Several of some. Nothing ticked is no answer: "none of these" has a key of its own. */
export function TickStep(view: StepView<'tick'>) {
  const { step, words, before, live, give, answerPictures } = view
  const { words: ours } = useSpeech()
  const [ticked, setTicked] = useState<ReadonlySet<AnswerId>>(() => tickedIn(step, before?.answer ?? null))
  const [error, setError] = useState<string | null>(null)
  const hint = useId()

  const tick = (option: AnswerId, on: boolean) => {
    setError(null)
    setTicked(new Set(step.options.filter((each) => (each === option ? on : ticked.has(each)))))
  }
  const go = () => {
    if (ticked.size === 0) return setError(ours.run.tick.error)
    give({ answer: tickAnswer(step, ticked) })
  }
  return (
    <fieldset aria-describedby={hint}>
      <legend className="step-hint" id={hint}>
        {ours.run.tick.hint}
      </legend>
      <Keys>
        {step.options.map((option) => {
          const picture = answerPictures.get(option)
          return (
            <TickKey
              key={option}
              checked={ticked.has(option)}
              picture={picture === undefined ? undefined : live.bundle.pictures[picture]}
              onChange={(on) => tick(option, on)}
            >
              {answerLabel(option, words, ours)}
            </TickKey>
          )
        })}
        <FieldError id={`${hint}-error`} error={error} />
        <Action kind="lit" onClick={singlePress(go)}>
          {ours.run.next}
        </Action>
        <AnswerKey answer={NONE} said={before?.answer === NONE} onPress={() => give({ answer: NONE })}>
          {answerLabel(NONE, words, ours)}
        </AnswerKey>
        <UnsureKey {...view} />
      </Keys>
    </fieldset>
  )
}
