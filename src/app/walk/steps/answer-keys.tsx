import { type AnswerId, UNSURE } from '../../../guide/ids.ts'
import { Action } from '../../ui/action.tsx'
import { answerLabel } from '../../ui/answer-label.ts'
import { Key, Keys } from '../../ui/key.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import type { StepView } from './step-view.ts'

/** `do` and `ask`: each answer of the step as a key, "I'm not sure" last. */
export function AnswerKeys({ step, words, before, live, give, answerPictures }: StepView<'do' | 'ask'>) {
  const { words: ours } = useSpeech()
  const leads = step.kind === 'do' && step.edges[0]?.answer === 'done' && before === null
  return (
    <Keys>
      {step.edges.map(({ answer }, place) => {
        const label = answerLabel(answer, words, ours)
        // Having done it is no statement among equals: it is what the screen asks for.
        if (leads && place === 0) {
          return (
            <Action key={answer} kind="lit" onClick={singlePress(() => give({ answer }))}>
              {label}
            </Action>
          )
        }
        const picture = answerPictures.get(answer)
        return (
          <AnswerKey
            key={answer}
            answer={answer}
            said={before?.answer === answer}
            picture={picture === undefined ? undefined : live.bundle.pictures[picture]}
            onPress={() => give({ answer })}
          >
            {label}
          </AnswerKey>
        )
      })}
    </Keys>
  )
}

type AnswerKeyProps = {
  readonly answer: AnswerId
  readonly said: boolean
  readonly children: string
  readonly onPress: () => void
  readonly picture?: string | undefined
  /** Said below the answer, unless it was given before. */
  readonly note?: string
}

export function AnswerKey({ answer, said, children, onPress, picture, note }: AnswerKeyProps) {
  const { words } = useSpeech()
  const lamp = said ? 'lit' : answer === UNSURE ? 'asking' : 'off'
  return (
    <Key lamp={lamp} note={said ? words.run.saidBefore : note} picture={picture} onPress={onPress}>
      {children}
    </Key>
  )
}

/** "I'm not sure" of the kinds of step that have no list of answers; nothing where the step does not offer it. */
export function UnsureKey({ step, words, before, give }: StepView) {
  const { words: ours } = useSpeech()
  if (!step.edges.some(({ answer }) => answer === UNSURE)) return null
  return (
    <AnswerKey answer={UNSURE} said={before?.answer === UNSURE} onPress={() => give({ answer: UNSURE })}>
      {answerLabel(UNSURE, words, ours)}
    </AnswerKey>
  )
}
