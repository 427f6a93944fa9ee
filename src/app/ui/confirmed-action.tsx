import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Action } from './action.tsx'
import { useSpeech } from './speech.tsx'
import './confirmed-action.css'

type Props = {
  readonly label: string
  readonly question: string
  readonly yes: string
  readonly busy?: boolean
  /** One of many on a screen. */
  readonly quiet?: boolean
  readonly onYes: () => void
}

/** Something that cannot be taken back: asked once more in its place, not in a box over everything. */
export function ConfirmedAction({ label, question, yes, busy = false, quiet = false, onYes }: Props) {
  const { words } = useSpeech()
  const [asking, setAsking] = useState(false)
  const group = useRef<HTMLFieldSetElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const ask = () => {
    flushSync(() => setAsking(true))
    group.current?.focus()
  }
  const cancel = () => {
    flushSync(() => setAsking(false))
    first.current?.focus()
  }
  if (!asking) {
    return (
      <Action ref={first} kind={quiet ? 'quiet-bad' : 'bad'} icon="trash" onClick={ask}>
        {label}
      </Action>
    )
  }
  return (
    <fieldset ref={group} className="confirmed-action" tabIndex={-1}>
      <legend>{question}</legend>
      <Action onClick={cancel}>{words.keeping.runs.cancel}</Action>
      <Action kind="bad" icon="trash" aria-disabled={busy} onClick={() => !busy && onYes()}>
        {yes}
      </Action>
    </fieldset>
  )
}
