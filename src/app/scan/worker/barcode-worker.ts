import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader'
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'
import type { Decoded, FromDecoder, ToDecoder } from './protocol.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope

/** What is printed on cards and boxes. Few kinds are faster, and fewer wrong ones are taken for right. */
const options: ReaderOptions = { formats: ['AllLinear', 'DataMatrix', 'QRCode'], maxNumberOfSymbols: 8 }

let decoder: Promise<unknown> | null = null

scope.addEventListener('message', ({ data }: MessageEvent<ToDecoder>) => {
  void decode(data.pixels).then((decoded) => scope.postMessage({ id: data.id, decoded } satisfies FromDecoder))
})

async function decode(pixels: ImageData): Promise<Decoded> {
  try {
    decoder ??= loadDecoder()
    await decoder
  } catch {
    // The next picture tries again: the connection may be back.
    decoder = null
    return { kind: 'unavailable' }
  }
  return { kind: 'texts', texts: (await readBarcodes(pixels, options)).map(({ text }) => text) }
}

/** From our own address, as bytes: the library would ask a foreign host, and some hosts name the wrong type for wasm. */
async function loadDecoder(): Promise<unknown> {
  const response = await fetch(wasmUrl)
  if (!response.ok) throw new TypeError(`${wasmUrl}: ${response.status}`)
  const wasmBinary = await response.arrayBuffer()
  return prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
}
