import { type Language, languages } from '../../guide/language.ts'
import { Field } from '../ui/field.tsx'
import { languageNames } from '../words/language-names.ts'
import { useAgent } from './agent-context.tsx'

type Props = { readonly value: Language; readonly onChoose: (language: Language) => void }

/** The customer's language. */
export function LanguageField({ value, onChoose }: Props) {
  const { words } = useAgent()
  return (
    <Field label={words.compose.language}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = languages.find((each) => each === event.currentTarget.value)
            if (chosen !== undefined) onChoose(chosen)
          }}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
