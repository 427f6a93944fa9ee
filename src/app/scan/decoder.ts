import { systemDetector } from './system-detector.ts'
import type { Decoded, FromDecoder, ToDecoder } from './worker/protocol.ts'

/** Reads barcodes on this device, one picture after the other. */
export type Decoder = {
  readonly read: (pixels: ImageData) => Promise<Decoded>
  readonly close: () => void
}

/**
 * The system's own decoder where there is one that works, else ours, which is loaded with the first picture.
 * @param startWorker starts `barcodeWorkerUrl`
 */
export function openDecoder(startWorker: () => Worker): Decoder {
  let system = systemDetector()
  let own: Decoder | null = null
  const readOwn = async (pixels: ImageData): Promise<Decoded> => {
    own ??= workerDecoder(startWorker())
    const decoded = await own.read(pixels)
    if (decoded.kind === 'unavailable') closeOwn()
    return decoded
  }
  const closeOwn = () => {
    own?.close()
    own = null
  }
  return {
    close: closeOwn,
    read: async (pixels) => {
      const detector = await system
      if (detector === null) return readOwn(pixels)
      try {
        return { kind: 'texts', texts: (await detector.detect(pixels)).map(({ rawValue }) => rawValue) }
      } catch {
        // It is named but does not run, as on phones without the services that it belongs to.
        system = Promise.resolve(null)
        return readOwn(pixels)
      }
    },
  }
}

function workerDecoder(worker: Worker): Decoder {
  let last = 0
  const waiting = new Map<number, (decoded: Decoded) => void>()
  const answer = (id: number, decoded: Decoded) => {
    waiting.get(id)?.(decoded)
    waiting.delete(id)
  }
  const giveUp = () => {
    for (const id of waiting.keys()) answer(id, { kind: 'unavailable' })
  }
  worker.addEventListener('message', ({ data }: MessageEvent<FromDecoder>) => answer(data.id, data.decoded))
  // The script is not to be had, or ended with an error: nothing more will come from it.
  worker.addEventListener('error', giveUp)
  return {
    read: (pixels) => {
      last += 1
      const id = last
      return new Promise((resolve) => {
        waiting.set(id, resolve)
        worker.postMessage({ id, pixels } satisfies ToDecoder, [pixels.data.buffer])
      })
    },
    close: () => {
      worker.terminate()
      giveUp()
    },
  }
}
