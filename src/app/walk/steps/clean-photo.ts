/** Enough to read a type plate, small enough to send: the longer side in pixels. */
const LONGER_SIDE = 1600
const QUALITY = 0.8

/**
 * The picture alone, drawn anew: smaller, and without place, time, device and everything else that a camera writes into
 * a file. `null` where the browser cannot read it as a picture.
 */
export async function cleanPhoto(file: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return null
  const scale = Math.min(1, LONGER_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
}
