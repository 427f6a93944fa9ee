import type { MailVerdict } from '../../../knowledge/suspicious-mail/judge.ts'
import { Field } from '../../ui/field.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { MailFile } from './mail-file.tsx'
import { type SuspiciousMail, suspiciousMailIn, suspiciousMailText } from './suspicious-mail-text.ts'

type Props = {
  /** As `suspiciousMailText` writes it. */
  readonly value: string
  readonly error: string | null
  readonly onType: (text: string) => void
  /** What a whole mail, given as a file, was found to be. */
  readonly onVerdict: (verdict: MailVerdict) => void
}

const parts = ['from', 'subject', 'link'] as const satisfies readonly (keyof SuspiciousMail)[]

/** The three things that give a mail away, each copied as it stands; nothing of the mail's text. */
export function SuspiciousMailFields({ value, error, onType, onVerdict }: Props) {
  const { words } = useSpeech()
  const mail = suspiciousMailIn(value)
  return (
    <>
      {parts.map((part, place) => (
        <Field
          key={part}
          label={words.run.read.mail[part].label}
          hint={words.run.read.mail[part].hint}
          error={place === 0 ? error : null}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              autoComplete="off"
              autoCorrect="off"
              autoCapitalize="none"
              spellCheck={false}
              value={mail[part]}
              onChange={(event) => onType(suspiciousMailText({ ...mail, [part]: event.currentTarget.value }))}
            />
          )}
        </Field>
      ))}
      <MailFile onVerdict={onVerdict} />
    </>
  )
}
