/** A camera that is on. */
export type Camera = {
  readonly stream: MediaStream
  /** Switches its light; `null` where it has none that a page may switch. */
  readonly light: ((on: boolean) => Promise<void>) | null
  /** Off, and its sign on the phone with it. */
  readonly release: () => void
}

export type CameraOpened =
  | { readonly kind: 'open'; readonly camera: Camera }
  /** The person, the browser's settings or the system said no. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'absent' }
  /** Another app has it, or it does not start. */
  | { readonly kind: 'busy' }

/** https://w3c.github.io/mediacapture-image/ : not in the DOM types. */
type WithTorch = { readonly torch?: boolean }

/** Whether this browser can open a camera here at all: not on a page without encryption. */
export function hasCameras(): boolean {
  return (navigator as Partial<Navigator>).mediaDevices?.getUserMedia !== undefined
}

/** Opens the camera at the back; the browser asks the person first. What comes too late for the signal is switched off again. */
export async function openCamera(signal: AbortSignal): Promise<CameraOpened> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
    })
    const camera = cameraOf(stream)
    if (signal.aborted) camera.release()
    return { kind: 'open', camera }
  } catch (error) {
    return { kind: whyNot(error) }
  }
}

function cameraOf(stream: MediaStream): Camera {
  const track = stream.getVideoTracks()[0]
  const abilities = track?.getCapabilities?.() as WithTorch | undefined
  const light = async (on: boolean) => {
    await track?.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] })
  }
  return {
    stream,
    light: abilities?.torch === true ? light : null,
    release: () => {
      for (const each of stream.getTracks()) each.stop()
    },
  }
}

/** The names are those of https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia */
function whyNot(error: unknown): 'refused' | 'absent' | 'busy' {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'absent' : 'busy'
}
