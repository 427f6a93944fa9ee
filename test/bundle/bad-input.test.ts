import { readFileSync } from 'node:fs'
import { PDFArray, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostAttachmentBytes, openSeal } from '../../src/bundle/open-seal.ts'
import type { Payload } from '../../src/bundle/payload.ts'
import { type FontFiles, makePdf } from '../../src/bundle/pdf/make-pdf.ts'
import { mostPdfBytes, readPdf } from '../../src/bundle/pdf/read-pdf.ts'
import { seal, signedName } from '../../src/bundle/seal.ts'
import { makeSigningKey } from '../../src/bundle/signing-key.ts'
import type { Verdict } from '../../src/bundle/verdict.ts'
import { type VerifyContext, verifyAttachment, verifyPdf } from '../../src/bundle/verify.ts'
import { Customer } from '../engine/customer.ts'
import { customerWithCode, desk, payloadOf } from './sealed-run.ts'

/* Every bad input that a desk may be sent ends in a verdict of its own. Which one, stands in src/bundle/README.md. */

const key = await makeSigningKey()
const honest = await payloadOf(await customerWithCode())
const sealed = await seal(honest, key)
const attachment = new TextEncoder().encode(sealed.text)
const font = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../node_modules/@fontsource/${path}`, import.meta.url)))
const fonts: FontFiles = {
  text: font('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff'),
  strong: font('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff'),
  mono: font('atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-700-normal.woff'),
}
const pdf = await makePdf({
  document: { title: 'Vorab', language: 'de', blocks: [{ kind: 'paragraph', text: 'A page' }] },
  sealed,
  photos: new Map(),
  fonts,
  madeAt: new Date(Date.UTC(2026, 10, 21)),
  footer: () => '1',
})

/** `check: result (why)` of all that failed; the verdict's name where the file could not be opened. */
function faults(verdict: Verdict): readonly string[] {
  if (verdict.status !== 'opened') return [verdict.status]
  return verdict.checks.flatMap((check) =>
    check.result === 'failed' ? [`${check.check}: failed (${'why' in check ? check.why : ''})`] : [],
  )
}

const verdictOn = async (payload: Payload, context: VerifyContext = desk, by = key) =>
  faults(await verifyAttachment(signedName, new TextEncoder().encode((await seal(payload, by)).text), context))

function flipped(bytes: Uint8Array, place: number, bit: number): Uint8Array {
  const copy = bytes.slice()
  copy[place] = (copy[place] ?? 0) ^ (1 << bit)
  return copy
}

const named = ['not-a-seal', 'wrong-algorithm', 'signature-wrong']

describe('a flipped bit', () => {
  test('anywhere in the attachment is caught and named', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(attachment.length - 1), fc.nat(7), async (place, bit) => {
        expect(named).toContain((await openSeal(signedName, flipped(attachment, place, bit))).status)
      }),
      { numRuns: 400 },
    )
  })

  test('in the last letters of each part is caught too: base64url has spare bits there', async () => {
    const ends = [...sealed.text].flatMap((letter, place) => (letter === '.' ? [place - 1, place, place + 1] : []))
    for (const place of [...ends, attachment.length - 1, attachment.length - 2])
      for (let bit = 0; bit < 8; bit++)
        expect(named, `bit ${bit} of byte ${place}`).toContain(
          (await openSeal(signedName, flipped(attachment, place, bit))).status,
        )
  })

  test('anywhere in the packed attachment of the PDF is caught and named', async () => {
    const { start, end } = placeOf(await packedAttachment())
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: start, max: end - 1 }), fc.nat(7), async (place, bit) => {
        const changed = flipped(pdf, place, bit)
        const unpacked = await readPdf(changed)
        // Some bits of a packed stream mean nothing (RFC 1951 pads the last byte), or the same said otherwise.
        if (unpacked.status === 'found' && Buffer.from(attachment).equals(unpacked.bytes)) return
        const { status } = await verifyPdf(changed, desk)
        expect(['rewritten', 'not-a-pdf', 'no-attachment', 'too-large', ...named]).toContain(status)
      }),
      { numRuns: 150 },
    )
  })

  test('in the pages alone changes nothing: only the attachment counts', async () => {
    const { start, end } = placeOf(await pageContents())
    for (const place of [start + 20, Math.floor((start + end) / 2), end - 20])
      expect(faults(await verifyPdf(flipped(pdf, place, 3), desk))).toEqual([])
  })
})

describe('a record', () => {
  test('with two entries that changed places', async () => {
    const entries = [...honest.entries.slice(0, 2), ...honest.entries.slice(2, 4).reverse(), ...honest.entries.slice(4)]
    expect(await verdictOn({ ...honest, entries })).toContain('chain: failed (seq)')
  })

  test('sealed anew by somebody else, after a file of the run was opened here', async () => {
    const first = await verifyAttachment(signedName, attachment, desk)
    const signature = first.status === 'opened' ? first.checks.find(({ check }) => check === 'signature') : undefined
    const thumbprint = signature !== undefined && 'key' in signature ? signature.key : null
    const other = await makeSigningKey()
    expect(await verdictOn(honest, { ...desk, earlierKey: () => thumbprint }, other)).toEqual([
      'key: failed (another-key)',
    ])
  })

  test('of another guide, under the name of this one', async () => {
    const stranger = new Customer()
    stranger.log.push({ seq: 1, at: 1, content: { type: 'answered', step: 'elsewhere', answer: 'yes' } as never })
    const entries = (await payloadOf(stranger, { outcome: null })).entries
    expect(await verdictOn({ ...honest, entries })).toContain('replay: failed (does-not-fit)')
  })

  test('of another run, with the code of this one', async () => {
    const other = await payloadOf(
      new Customer().walks('power=dark').does({ type: 'code-issued', code: honest.code ?? '' }),
    )
    expect(await verdictOn({ ...other, code: honest.code, outcome: null })).toContain('code: failed (other-path)')
  })

  test('of a later version', async () => {
    expect(await verdictOn({ ...honest, format: 2 } as unknown as Payload)).toEqual(['future-version'])
  })
})

describe('a PDF', () => {
  const withAttachments = async (names: readonly string[]) => {
    const document = await PDFDocument.create()
    document.addPage()
    for (const name of names) await document.attach(attachment, name)
    return new Uint8Array(await document.save({ useObjectStreams: false }))
  }

  test.each([
    ['that is no PDF', new TextEncoder().encode('hello'), 'not-a-pdf'],
    ['that is empty', new Uint8Array(), 'not-a-pdf'],
    ['that is only a head', new TextEncoder().encode('%PDF-1.7\n%%EOF'), 'not-a-pdf'],
    ['of 200 MB', new Uint8Array(200_000_000), 'too-large'],
  ])('%s', async (_, bytes, status) => {
    expect((await verifyPdf(bytes, desk)).status).toBe(status)
  })

  test('without an attachment, with two, with another', async () => {
    expect((await verifyPdf(await withAttachments([]), desk)).status).toBe('no-attachment')
    expect((await verifyPdf(await withAttachments([signedName, 'copy.jws']), desk)).status).toBe('several-attachments')
    expect((await verifyPdf(await withAttachments(['invoice.xml']), desk)).status).toBe('no-attachment')
  })

  test('cut off anywhere is named, unless the whole attachment is still there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(pdf.length - 1), async (length) => {
        const verdict = await verifyPdf(pdf.slice(0, length), desk)
        if (verdict.status === 'opened') expect(verdict.payload).toEqual(honest)
        else expect(['not-a-pdf', 'no-attachment', 'rewritten', ...named]).toContain(verdict.status)
      }),
      { numRuns: 40 },
    )
  })

  test('at the bounds: they leave room for the largest honest file', () => {
    expect(mostPdfBytes).toBeGreaterThan(mostAttachmentBytes)
  })
})

/** The attachment as it lies in the PDF. */
async function packedAttachment(): Promise<Uint8Array> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false })
  const streams = context.enumerateIndirectObjects().map(([, object]) => object)
  const embedded = streams.find(
    (object): object is PDFRawStream =>
      object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === PDFName.of('EmbeddedFile'),
  )
  if (embedded === undefined) throw new Error('no attachment')
  return embedded.getContents()
}

async function pageContents(): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const contents = document.getPage(0).node.Contents()
  const stream = contents instanceof PDFArray ? contents.lookup(0) : contents
  if (!(stream instanceof PDFRawStream)) throw new Error('a page without contents')
  return stream.getContents()
}

function placeOf(part: Uint8Array): { readonly start: number; readonly end: number } {
  const start = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).indexOf(part)
  expect(start).toBeGreaterThan(0)
  return { start, end: start + part.length }
}
