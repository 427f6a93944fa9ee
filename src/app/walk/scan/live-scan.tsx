import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type Camera, type CameraOpened, openCamera } from '../../scan/camera.ts'
import type { Decoder } from '../../scan/decoder.ts'
import { type VideoWatched, watchVideo } from '../../scan/watch-video.ts'
import { Action } from '../../ui/action.tsx'
import type { ScanWords } from './words/scan-words.ts'

/** How looking through the camera ended. */
export type ScanEnd = VideoWatched | Exclude<CameraOpened, { readonly kind: 'open' }>

type Props = {
  readonly say: ScanWords
  readonly decoder: Decoder
  readonly onEnd: (end: ScanEnd) => void
}

/** The picture of the camera with a frame to aim by, until a number was read. The camera is off as soon as this is gone. */
export function LiveScan({ say, decoder, onEnd }: Props) {
  const video = useRef<HTMLVideoElement>(null)
  const stop = useRef<HTMLButtonElement>(null)
  const [camera, setCamera] = useState<Camera | null>(null)
  const end = useEffectEvent(onEnd)
  // The button that was pressed is gone: the keyboard goes on from the one in its place.
  useEffect(() => stop.current?.focus(), [])
  useEffect(() => {
    const leaving = new AbortController()
    void scan({ video: video.current, decoder, signal: leaving.signal, opened: setCamera }).then((ended) => {
      if (!leaving.signal.aborted) end(ended)
    })
    // Another app in front: a camera that nobody looks through stays on for nothing.
    const stopHidden = () => {
      if (document.visibilityState === 'hidden') end({ kind: 'stopped' })
    }
    document.addEventListener('visibilitychange', stopHidden)
    return () => {
      document.removeEventListener('visibilitychange', stopHidden)
      leaving.abort()
    }
  }, [decoder])
  return (
    <div className="scan">
      <div className="scan-view" data-open={camera !== null}>
        <video ref={video} aria-label={say.viewfinder} muted playsInline />
      </div>
      <p role="status">{camera === null ? say.starting : say.aim}</p>
      {camera?.light != null && <LightAction light={camera.light} say={say} />}
      <Action ref={stop} onClick={() => onEnd({ kind: 'stopped' })}>
        {say.stop}
      </Action>
    </div>
  )
}

type Scan = {
  readonly video: HTMLVideoElement | null
  readonly decoder: Decoder
  readonly signal: AbortSignal
  readonly opened: (camera: Camera) => void
}

async function scan({ video, decoder, signal, opened }: Scan): Promise<ScanEnd> {
  const open = await openCamera(signal)
  if (signal.aborted || video === null) return { kind: 'stopped' }
  if (open.kind !== 'open') return open
  signal.addEventListener('abort', open.camera.release, { once: true })
  opened(open.camera)
  video.srcObject = open.camera.stream
  // Refused where the system saves power; then its first picture is still shown and read.
  await video.play().catch(() => {})
  return watchVideo(video, decoder, signal)
}

type LightProps = { readonly light: (on: boolean) => Promise<void>; readonly say: ScanWords }

function LightAction({ light, say }: LightProps) {
  const [on, setOn] = useState(false)
  const turn = () =>
    light(!on).then(
      () => setOn(!on),
      // It went away with the camera, or the phone is too hot: the picture says all.
      () => {},
    )
  return (
    <Action kind="quiet" onClick={() => void turn()}>
      {on ? say.lightOff : say.lightOn}
    </Action>
  )
}
