import { describe, expect, test } from 'vitest'
import { cleanPhoto } from '../../src/app/walk/steps/clean-photo.ts'
import { joinBytes, utf8 } from '../../src/guide/bytes.ts'

/** A photo as a camera writes it: with place, time, device, a name and a comment beside the picture. */
async function cameraPhoto(width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  pen.fillStyle = 'green'
  pen.fillRect(0, 0, width, height)
  const drawn = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
  const start = drawn.slice(0, 2)
  const parts = [
    segment(0xe1, joinBytes(utf8('Exif\0\0'), gpsTiff())),
    segment(0xe1, utf8('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Vornamen Nachnamen</x:xmpmeta>')),
    segment(0xed, utf8('Photoshop 3.0\0 Musterweg 7')),
    segment(0xfe, utf8('taken by a Kamera 3000')),
  ]
  return new Blob([joinBytes(start, ...parts, drawn.slice(2))], { type: 'image/jpeg' })
}

function segment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2
  return joinBytes(new Uint8Array([0xff, marker, length >> 8, length & 0xff]), content)
}

/** Exif 2.32: a big-endian TIFF whose first directory names the GPS directory: 54° 19′ 20″ N. */
function gpsTiff(): Uint8Array {
  const bytes = new Uint8Array(8 + 2 + 12 + 4 + 2 + 2 * 12 + 4 + 24)
  const view = new DataView(bytes.buffer)
  bytes.set(utf8('MM'), 0)
  view.setUint16(2, 42)
  view.setUint32(4, 8)
  view.setUint16(8, 1)
  entry(10, { tag: 0x8825, type: 4, count: 1, value: 26 })
  view.setUint16(26, 2)
  entry(28, { tag: 1, type: 2, count: 2, value: 0x4e000000 })
  entry(40, { tag: 2, type: 5, count: 3, value: 56 })
  for (const [place, number] of [54, 1, 19, 1, 20, 1].entries()) view.setUint32(56 + place * 4, number)
  return bytes

  function entry(at: number, { tag, type, count, value }: Record<'tag' | 'type' | 'count' | 'value', number>): void {
    view.setUint16(at, tag)
    view.setUint16(at + 2, type)
    view.setUint32(at + 4, count)
    view.setUint32(at + 8, value)
  }
}

/** The markers before the picture itself (ITU-T T.81, annex B). */
async function markersOf(photo: Blob): Promise<readonly number[]> {
  const bytes = new Uint8Array(await photo.arrayBuffer())
  const markers: number[] = []
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; ) {
    markers.push(bytes[at + 1] ?? 0)
    at += 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
  }
  return markers
}

/** All but JFIF and the colour profile of the canvas, which is the same for everybody. */
const isMetadata = (marker: number) => marker === 0xe1 || (marker > 0xe2 && marker <= 0xef) || marker === 0xfe

describe('a photo from the camera', () => {
  test('has lost place, time, device, names and comments when it is kept', async () => {
    const taken = await cameraPhoto(400, 300)
    expect((await markersOf(taken)).filter(isMetadata)).toEqual([0xe1, 0xe1, 0xed, 0xfe])
    const kept = await cleanPhoto(taken)
    if (kept === null) throw new Error('not read')
    expect(kept.type).toBe('image/jpeg')
    expect((await markersOf(kept)).filter(isMetadata)).toEqual([])
    const text = new TextDecoder('latin1').decode(await kept.arrayBuffer())
    for (const trace of ['Exif', 'adobe', 'Nachnamen', 'Musterweg', 'Kamera 3000']) expect(text).not.toContain(trace)
  })

  test('is scaled down to what a reader needs, and keeps its shape', async () => {
    const kept = await cleanPhoto(await cameraPhoto(4000, 2000))
    if (kept === null) throw new Error('not read')
    const { width, height } = await createImageBitmap(kept)
    expect([width, height]).toEqual([1600, 800])
    expect(kept.size).toBeLessThan(500_000)
  })

  test('that is small is not blown up', async () => {
    const kept = await cleanPhoto(await cameraPhoto(40, 20))
    expect(kept === null ? null : (await createImageBitmap(kept)).width).toBe(40)
  })

  test('that is none is refused', async () => {
    expect(await cleanPhoto(new Blob(['no picture'], { type: 'image/jpeg' }))).toBeNull()
  })
})
