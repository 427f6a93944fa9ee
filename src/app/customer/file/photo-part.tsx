import { useEffect, useState } from 'react'
import { TickKey } from '../../ui/key.tsx'

type Props = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string
  readonly included: boolean
  readonly onChange: (included: boolean) => void
}

/** One photo as it would go along, in or out. */
export function PhotoPart({ bytes, name, included, onChange }: Props) {
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
    </div>
  )
}
