import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import { signedName, unsignedName } from '../seal.ts'

/** Three photos and 10,000 entries make about 8 MB; what is larger was not made here. */
export const mostPdfBytes = 30_000_000
const mostAttachmentBytes = 24_000_000

export type PdfAttachment =
  | { readonly status: 'found'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly status: 'too-large' }
  | { readonly status: 'not-a-pdf' }
  /** Saved again by another program, or not made here: its objects are packed, ours never are. Ask for the original. */
  | { readonly status: 'rewritten' }
  | { readonly status: 'no-attachment' }
  | { readonly status: 'several-attachments'; readonly count: number }

/**
 * Takes the sealed record out of a PDF, in bounded time and memory: nothing is unpacked but the attachment, and that
 * only up to a bound. The pages are never looked at: what counts is the attachment.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfAttachment> {
  if (bytes.length > mostPdfBytes) return { status: 'too-large' }
  const head = latin1(bytes.subarray(0, 1024))
  if (!head.includes('%PDF-')) return { status: 'not-a-pdf' }
  if (contains(bytes, '/ObjStm')) return { status: 'rewritten' }
  const found = await attachments(bytes)
  if (found === null) return { status: 'not-a-pdf' }
  const [only] = found
  if (only === undefined) return { status: 'no-attachment' }
  if (found.length > 1) return { status: 'several-attachments', count: found.length }
  const content = await unpack(only.stream)
  if (content === 'too-large') return { status: 'too-large' }
  if (content === 'damaged') return { status: 'rewritten' }
  return only.name === signedName || only.name === unsignedName
    ? { status: 'found', name: only.name, bytes: content }
    : { status: 'no-attachment' }
}

type Found = { readonly name: string; readonly stream: PDFRawStream }

/** The name tree's embedded files (ISO 32000-1, 7.11.4); one level, as we write it. `null`: no PDF after all. */
async function attachments(bytes: Uint8Array): Promise<Found[] | null> {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
    const files = pdf.catalog
      .lookupMaybe(PDFName.of('Names'), PDFDict)
      ?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict)
    const names = files?.lookupMaybe(PDFName.of('Names'), PDFArray)
    if (names === undefined) return []
    const found: Found[] = []
    for (let index = 0; index + 1 < Math.min(names.size(), 200); index += 2) {
      const name = names.lookup(index)
      const stream = names
        .lookup(index + 1, PDFDict)
        .lookup(PDFName.of('EF'), PDFDict)
        .lookup(PDFName.of('F'))
      if (stream instanceof PDFRawStream && (name instanceof PDFHexString || name instanceof PDFString))
        found.push({ name: name.decodeText(), stream })
    }
    return found
  } catch {
    // The library throws for whatever it cannot parse; to the person it is one finding.
    return null
  }
}

async function unpack(stream: PDFRawStream): Promise<Uint8Array | 'too-large' | 'damaged'> {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  const packed = stream.getContents()
  if (filter === undefined) return packed.length > mostAttachmentBytes ? 'too-large' : packed
  if (filter !== PDFName.of('FlateDecode')) return 'damaged'
  return inflate(packed)
}

/** zlib (RFC 1950), stopped at the bound: a small file can unpack to gigabytes. */
async function inflate(packed: Uint8Array): Promise<Uint8Array | 'too-large' | 'damaged'> {
  const reader = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length
      if (length > mostAttachmentBytes) {
        await reader.cancel()
        return 'too-large'
      }
      parts.push(part.value)
    }
  } catch {
    return 'damaged'
  }
  const whole = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

function contains(bytes: Uint8Array, text: string): boolean {
  const pattern = Array.from(text, (letter) => letter.charCodeAt(0))
  const [first] = pattern
  for (let at = bytes.indexOf(first ?? 0); at >= 0; at = bytes.indexOf(first ?? 0, at + 1))
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
