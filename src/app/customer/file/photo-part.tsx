import { useEffect, useState } from 'react'
import { ConfirmedAction } from '../../ui/confirmed-action.tsx'
import { TickKey } from '../../ui/key.tsx'
import type { FileWords } from './words/file-words.ts'

type Props = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string
  readonly included: boolean
  readonly onChange: (included: boolean) => void
  readonly onRemove: () => void
  readonly words: Pick<FileWords, 'removePhoto' | 'removePhotoSure' | 'removePhotoYes'>
}

/** One photo as it would go along, in or out, or gone from this device. */
export function PhotoPart({ bytes, name, included, onChange, onRemove, words }: Props) {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes])
  return (
    <div className="file-part">
      <TickKey checked={included} onChange={onChange}>
        {name}
      </TickKey>
      {url !== null && <img className="file-photo" src={url} alt={name} />}
      <ConfirmedAction
        label={words.removePhoto}
        question={words.removePhotoSure}
        yes={words.removePhotoYes}
        onYes={onRemove}
      />
    </div>
  )
}
