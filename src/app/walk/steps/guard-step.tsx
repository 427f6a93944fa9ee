import { useState } from 'react'
import type { AnswerId } from '../../../guide/ids.ts'
import { Action } from '../../ui/action.tsx'
import { answerLabel } from '../../ui/answer-label.ts'
import { FieldError } from '../../ui/field.tsx'
import { Keys, TickKey } from '../../ui/key.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { AnswerKey, UnsureKey } from './answer-keys.tsx'
import type { StepView } from './step-view.ts'

const SAVED = 'saved' as AnswerId
const REFUSED = 'refused' as AnswerId

/** Before anything that destroys data: each thing to save is ticked one by one, and refusing is as good an answer. */
export function GuardStep(view: StepView<'guard'>) {
  const { step, words, before, give } = view
  const { words: ours } = useSpeech()
  const [safe, setSafe] = useState<ReadonlySet<AnswerId>>(() => new Set(before?.answer === SAVED ? step.save : []))
  const [error, setError] = useState<string | null>(null)
  const tick = (thing: AnswerId, on: boolean) => {
    setError(null)
    setSafe(new Set(step.save.filter((each) => (each === thing ? on : safe.has(each)))))
  }
  const go = () => {
    if (safe.size < step.save.length) return setError(ours.run.guard.error)
    give({ answer: SAVED })
  }
  return (
    <fieldset>
      <legend className="step-hint">
        <strong>{ours.run.guard.first}.</strong> {ours.run.guard.hint}
      </legend>
      <Keys>
        {step.save.map((thing) => (
          <TickKey key={thing} checked={safe.has(thing)} onChange={(on) => tick(thing, on)}>
            {answerLabel(thing, words, ours)}
          </TickKey>
        ))}
        <FieldError id={`${step.id}-error`} error={error} />
        <Action kind="lit" onClick={singlePress(go)}>
          {answerLabel(SAVED, words, ours)}
        </Action>
        <AnswerKey
          answer={REFUSED}
          said={before?.answer === REFUSED}
          note={ours.run.guard.refusedHint}
          onPress={() => give({ answer: REFUSED })}
        >
          {answerLabel(REFUSED, words, ours)}
        </AnswerKey>
        <UnsureKey {...view} />
      </Keys>
    </fieldset>
  )
}
