import type { Decoder } from './decoder.ts'
import { numberIn } from './number-in.ts'
import { pixelsOf } from './pixels-of.ts'

export type VideoWatched =
  | { readonly kind: 'found'; readonly digits: string }
  | { readonly kind: 'unavailable' }
  /** Ended from outside. */
  | { readonly kind: 'stopped' }

/**
 * Looks at picture after picture until the same number was read from two in a row: some barcodes have no check digit, and
 * half of one reads like a shorter number.
 */
export async function watchVideo(
  video: HTMLVideoElement,
  decoder: Decoder,
  signal: AbortSignal,
): Promise<VideoWatched> {
  let before: string | null = null
  while (!signal.aborted) {
    await nextFrame(video, signal)
    const pixels = pixelsOf({ source: video, width: video.videoWidth, height: video.videoHeight })
    if (pixels === null || signal.aborted) continue
    const decoded = await decoder.read(pixels)
    if (signal.aborted) break
    if (decoded.kind === 'unavailable') return decoded
    const digits = numberIn(decoded.texts)
    if (digits !== null && digits === before) return { kind: 'found', digits }
    before = digits
  }
  return { kind: 'stopped' }
}

function nextFrame(video: HTMLVideoElement, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      signal.removeEventListener('abort', go)
      resolve()
    }
    signal.addEventListener('abort', go)
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(go)
    else requestAnimationFrame(go)
  })
}
