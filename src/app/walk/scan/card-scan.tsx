import { useEffect, useRef, useState } from 'react'
import { trustedScript } from '../../pwa/trusted.ts'
import { barcodeWorkerUrl } from '../../scan/barcode-worker-url.ts'
import { hasCameras } from '../../scan/camera.ts'
import { type Decoder, openDecoder } from '../../scan/decoder.ts'
import { readPhoto } from '../../scan/read-photo.ts'
import { Action } from '../../ui/action.tsx'
import { PhotoChoice } from '../../ui/photo-choice.tsx'
import { useLoadedWords } from '../../ui/use-loaded-words.ts'
import { LiveScan, type ScanEnd } from './live-scan.tsx'
import { loadScanWords } from './words/load-scan-words.ts'
import './scan.css'

type Props = { readonly onFound: (digits: string) => void }

/** What is going on, or how the last try ended. */
type State = 'idle' | 'live' | 'reading' | Exclude<ScanEnd['kind'], 'stopped'> | 'nothing'

/** Reads the number out of the card's barcode, by live picture or by photo. What was read goes into the field, to be compared. */
export function CardScan({ onFound }: Props) {
  const say = useLoadedWords(loadScanWords)
  const [state, setState] = useState<State>('idle')
  const decoder = useDecoder()
  const start = useRef<HTMLButtonElement>(null)
  const wasLive = useRef(false)
  useEffect(() => {
    // The button that stopped it is gone; the keyboard goes on from the one that starts it.
    if (wasLive.current && state !== 'live') start.current?.focus()
    wasLive.current = state === 'live'
  }, [state])
  if (say === null) return null
  const ended = (end: ScanEnd) => {
    setState(end.kind === 'stopped' ? 'idle' : end.kind)
    if (end.kind === 'found') onFound(end.digits)
  }
  const look = async (photo: File) => {
    setState('reading')
    const read = await readPhoto(photo, decoder())
    setState(read.kind)
    if (read.kind === 'found') onFound(read.digits)
  }
  if (state === 'live') return <LiveScan say={say} decoder={decoder()} onEnd={ended} />
  return (
    <div className="scan">
      {hasCameras() && (
        <Action ref={start} icon="camera" onClick={() => setState('live')}>
          {say.camera}
        </Action>
      )}
      <PhotoChoice kind="plain" label={say.photo} onPhoto={(photo) => void look(photo)} />
      <p className="scan-told" role="status">
        {state !== 'idle' && say[state]}
      </p>
    </div>
  )
}

/** One decoder for all tries on this screen: it is loaded once. */
function useDecoder(): () => Decoder {
  const opened = useRef<Decoder | null>(null)
  useEffect(
    () => () => {
      opened.current?.close()
      opened.current = null
    },
    [],
  )
  return () => {
    opened.current ??= openDecoder(
      () => new Worker(trustedScript(barcodeWorkerUrl), { type: 'module', name: 'barcode' }),
    )
    return opened.current
  }
}
