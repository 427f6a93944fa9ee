import type { Decoder } from './decoder.ts'
import { numberIn } from './number-in.ts'
import { pixelsOf } from './pixels-of.ts'

export type PhotoRead =
  | { readonly kind: 'found'; readonly digits: string }
  /** No barcode with a number in it, or it is no picture. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unavailable' }

/** The number in the barcode of a photo. */
export async function readPhoto(photo: Blob, decoder: Decoder): Promise<PhotoRead> {
  const pixels = await photoPixels(photo)
  if (pixels === null) return { kind: 'nothing' }
  const decoded = await decoder.read(pixels)
  if (decoded.kind === 'unavailable') return decoded
  const digits = numberIn(decoded.texts)
  return digits === null ? { kind: 'nothing' } : { kind: 'found', digits }
}

async function photoPixels(photo: Blob): Promise<ImageData | null> {
  const image = await createImageBitmap(photo).catch(() => null)
  if (image === null) return null
  const pixels = pixelsOf({ source: image, width: image.width, height: image.height })
  image.close()
  return pixels
}
