import type { AnswerId } from '../../../guide/ids.ts'
import { type BoxModel, findBox } from '../../../provider/find-box.ts'
import { Key, Keys } from '../../ui/key.tsx'
import { useProvider } from '../../ui/provider-context.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { AnswerKey, UnsureKey } from './answer-keys.tsx'
import type { StepView } from './step-view.ts'

const OTHER_MODEL = 'other-model' as AnswerId

/** Which box it is, of those that the provider has. The log keeps the name, the answer how the card goes in. */
export function BoxStep(view: StepView<'read'> & { readonly boxes: readonly BoxModel[] }) {
  const { before, boxes, give } = view
  const { words } = useSpeech()
  const provider = useProvider()
  const said = before?.typed == null ? null : findBox(provider, before.typed)
  const saidOther = said === null && before !== null && before.level === OTHER_MODEL
  return (
    <Keys>
      {boxes.map((box) => (
        <Key
          key={box.id}
          lamp={box === said ? 'lit' : 'off'}
          note={box === said ? words.run.saidBefore : undefined}
          onPress={() => give({ answer: box.card as string as AnswerId, typed: box.name })}
        >
          {box.name}
        </Key>
      ))}
      <AnswerKey answer={OTHER_MODEL} said={saidOther} onPress={() => give({ answer: OTHER_MODEL })}>
        {words.run.read.otherBox}
      </AnswerKey>
      <UnsureKey {...view} />
    </Keys>
  )
}
