import { useId } from 'react'
import { actionClass } from './action.tsx'
import { Icon } from './icon.tsx'
import './file-choice.css'

type Props = {
  /** The one thing to press on its screen, or one of several. */
  readonly kind: 'lit' | 'plain'
  readonly label: string
  readonly onPhoto: (photo: File) => void
}

/** The system's own camera, so that no permission is asked for. */
export function PhotoChoice({ kind, label, onPhoto }: Props) {
  const id = useId()
  return (
    <div className="file-choice">
      <input
        id={id}
        className="unseen"
        type="file"
        accept="image/*"
        capture="environment"
        onChange={(event) => {
          const photo = event.currentTarget.files?.[0]
          if (photo !== undefined) onPhoto(photo)
        }}
      />
      <label className={actionClass(kind)} htmlFor={id}>
        <Icon name="camera" />
        <span>{label}</span>
      </label>
    </div>
  )
}
