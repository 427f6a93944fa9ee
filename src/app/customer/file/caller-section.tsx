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
  return (
    <section className="plain-screen-section">
      <h2>{words.who}</h2>
      <p>{words.whoHint}</p>
      <CallerField label={words.name} value={caller.name} onType={(name) => onCaller({ ...caller, name })} />
      <Secrets typed={caller.name} words={words} />
      <CallerField tel label={words.phone} value={caller.phone} onType={(phone) => onCaller({ ...caller, phone })} />
      <Secrets typed={caller.phone} words={words} />
    </section>
  )
}

/** What looks like a secret in one field, under it. */
function Secrets({ typed, words }: { readonly typed: string; readonly words: FileWords }) {
  return scanForSecrets(typed).map(({ kind, start }) => (
    <Notice key={start} kind="lamp" title={words.secret[kind]}>
      <p>{words.secretAdvice}</p>
    </Notice>
  ))
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
