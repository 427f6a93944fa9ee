import { useEffect, useId, useState } from 'react'
import { actionClass } from '../../ui/action.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { canScan, readBarcode, type ScannedNumber } from './read-barcode.ts'
import '../../ui/file-choice.css'

type Props = { readonly onFound: (digits: string) => void }

/** Reads the number out of a photo of the card's barcode; the system's own camera, so no permission is asked for. */
export function CardScan({ onFound }: Props) {
  const { words } = useSpeech()
  const say = words.run.read.scan
  const [able, setAble] = useState(true)
  const [told, setTold] = useState<ScannedNumber['kind'] | null>(null)
  const id = useId()
  useEffect(() => setAble(canScan()), [])
  const scan = async (photo: File) => {
    const scanned = await readBarcode(photo)
    setTold(scanned.kind)
    if (scanned.kind === 'found') onFound(scanned.digits)
  }
  if (!able) return <p className="field-hint">{say.unsupported}</p>
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
          if (photo !== undefined) void scan(photo)
        }}
      />
      <label className={actionClass('plain')} htmlFor={id}>
        <Icon name="camera" />
        <span>{say.scan}</span>
      </label>
      <p role="status">{told !== null && say[told]}</p>
    </div>
  )
}
