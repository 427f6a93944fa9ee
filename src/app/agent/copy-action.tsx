import { useState } from 'react'
import { Action } from '../ui/action.tsx'
import { useAgent } from './agent-context.tsx'

type Props = { readonly text: string; readonly children: string }

/** Copies a text and says so. Where the browser refuses, the text is on the screen to be marked by hand. */
export function CopyAction({ text, children }: Props) {
  const { words } = useAgent()
  const [copied, setCopied] = useState<string | null>(null)
  const copy = () => {
    void navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(null),
    )
  }
  return (
    <Action icon={copied === text ? 'check' : 'copy'} onClick={copy}>
      {copied === text ? words.compose.copied : children}
    </Action>
  )
}
