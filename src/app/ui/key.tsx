import type { MouseEvent, ReactNode } from 'react'
import { Lamp, type LampKind } from './lamp.tsx'
import './key.css'

type Props = {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly lamp?: LampKind
  /** Said below the answer, for example that it was given before. */
  readonly note?: string | undefined
}

/** One answer. The second tap of a double tap is not an answer to the next question. */
export function Key({ children, onPress, lamp = 'off', note }: Props) {
  const press = (event: MouseEvent) => {
    if (event.detail <= 1) onPress()
  }
  return (
    <button type="button" className={`key key-${lamp}`} onClick={press}>
      <Lamp kind={lamp} />
      <KeyWords note={note}>{children}</KeyWords>
    </button>
  )
}

type TickProps = {
  readonly children: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** One of several that may be chosen together. */
export function TickKey({ children, checked, onChange }: TickProps) {
  return (
    <label className={`key ${checked ? 'key-ticked' : ''}`}>
      <input
        className="unseen"
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <Lamp kind={checked ? 'ticked' : 'off'} />
      <KeyWords>{children}</KeyWords>
    </label>
  )
}

function KeyWords({ children, note }: { readonly children: ReactNode; readonly note?: string | undefined }) {
  return (
    <span className="key-words">
      <span>{children}</span>
      {note !== undefined && <span className="key-note">{note}</span>}
    </span>
  )
}

/** Answers below each other, "I'm not sure" last. */
export function Keys({ children }: { readonly children: ReactNode }) {
  return <div className="keys">{children}</div>
}
