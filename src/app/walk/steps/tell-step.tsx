import type { AnswerId } from '../../../guide/ids.ts'
import { Action } from '../../ui/action.tsx'
import { answerLabel } from '../../ui/answer-label.ts'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import type { StepView } from './step-view.ts'

/** Something to know. */
export function TellStep({ step, words, give }: StepView<'tell'>) {
  const { words: ours } = useSpeech()
  const answer = step.edges[0]?.answer ?? ('next' as AnswerId)
  return (
    <Action kind="lit" onClick={singlePress(() => give({ answer }))}>
      {answerLabel(answer, words, ours)}
    </Action>
  )
}
