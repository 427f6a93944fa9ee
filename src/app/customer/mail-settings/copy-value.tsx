import { useState } from 'react'
import { Action } from '../../ui/action.tsx'
import type { MailSettingsWords } from './words/mail-settings-words.ts'

type Props = { readonly name: string; readonly text: string; readonly say: MailSettingsWords }

/** A text with its copy button. Where the browser refuses, it can be marked by hand. */
export function CopyValue({ name, text, say }: Props) {
  const [copied, setCopied] = useState<string | null>(null)
  const copy = () => {
    void navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(null),
    )
  }
  const label = copied === text ? say.copied : say.copy
  return (
    <span className="mail-settings-copy">
      <span className="mail-settings-value">{text}</span>
      <Action icon={copied === text ? 'check' : 'copy'} aria-label={`${label}: ${name}`} onClick={copy}>
        {label}
      </Action>
    </span>
  )
}
