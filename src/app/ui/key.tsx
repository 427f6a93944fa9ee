import type { ReactNode } from 'react'
import { drawingUrl } from './drawing.tsx'
import { Icon } from './icon.tsx'
import { Lamp, type LampKind } from './lamp.tsx'
import { singlePress } from './single-press.ts'
import './key.css'

type Props = {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly lamp?: LampKind
  /** Answers nothing yet: it leads to where something can be answered. */
  readonly leads?: boolean
  /** Said below the answer, for example that it was given before. */
  readonly note?: string | undefined
  /** SVG source of a drawing of this answer; decorative, the words say the same. */
  readonly picture?: string | undefined
}

/** One answer. */
export function Key({ children, onPress, lamp = 'off', leads = false, note, picture }: Props) {
  return (
    <button type="button" className={`key ${leads ? 'key-leads' : `key-${lamp}`}`} onClick={singlePress(onPress)}>
      {!leads && <Lamp kind={lamp} />}
      <KeyWords note={note}>{children}</KeyWords>
      <KeyPicture source={picture} />
      {leads && <Icon name="forward" />}
    </button>
  )
}

type TickProps = {
  readonly children: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly picture?: string | undefined
}

/** One of several that may be chosen together. */
export function TickKey({ children, checked, onChange, picture }: TickProps) {
  return (
    <label className={`key ${checked ? 'key-ticked' : ''}`}>
      <input
        className="unseen"
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <Lamp kind={checked ? 'ticked' : 'box'} />
      <KeyWords>{children}</KeyWords>
      <KeyPicture source={picture} />
    </label>
  )
}

function KeyPicture({ source }: { readonly source: string | undefined }) {
  return source === undefined ? null : <img className="key-picture" src={drawingUrl(source)} alt="" />
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
