import { Field } from '../ui/field.tsx'
import { useAgent } from './agent-context.tsx'

type Props = { readonly value: string; readonly wrong: boolean; readonly onType: (text: string) => void }

/** What the agent calls the case: the only text of their own that a link carries. */
export function ReferenceField({ value, wrong, onType }: Props) {
  const { words } = useAgent()
  return (
    <Field
      label={words.compose.reference}
      hint={words.compose.referenceHint}
      error={wrong ? words.compose.referenceWrong : null}
    >
      {(control) => (
        <input
          {...control}
          value={value}
          autoCapitalize="characters"
          autoComplete="off"
          onChange={(event) => onType(event.currentTarget.value.toUpperCase())}
        />
      )}
    </Field>
  )
}
