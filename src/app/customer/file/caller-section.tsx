import { scanForSecrets } from '../../../bundle/secret-scan.ts'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Caller } from './use-caller.ts'
import type { FileWords } from './words/file-words.ts'

type Props = {
  readonly caller: Caller
  readonly onCaller: (caller: Caller) => void
  readonly words: FileWords
}

/** Who calls, if they want to say it, and whether that looks like a secret. */
export function CallerSection({ caller, onCaller, words }: Props) {
  const secrets = scanForSecrets(`${caller.name}\n${caller.phone}`)
  return (
    <section className="plain-screen-section">
      <h2>{words.who}</h2>
      <p>{words.whoHint}</p>
      <CallerField label={words.name} value={caller.name} onType={(name) => onCaller({ ...caller, name })} />
      <CallerField tel label={words.phone} value={caller.phone} onType={(phone) => onCaller({ ...caller, phone })} />
      {secrets.map(({ kind }) => (
        <Notice key={kind} kind="lamp" title={words.secret[kind]}>
          <p>{words.secretAdvice}</p>
        </Notice>
      ))}
    </section>
  )
}

type CallerProps = {
  readonly label: string
  readonly value: string
  readonly tel?: boolean
  readonly onType: (text: string) => void
}

function CallerField({ label, value, tel = false, onType }: CallerProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          value={value}
          type={tel ? 'tel' : 'text'}
          autoComplete={tel ? 'tel' : 'name'}
          maxLength={tel ? 40 : 200}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
