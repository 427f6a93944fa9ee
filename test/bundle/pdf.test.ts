import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/bundle/document.ts'
import { type FontFiles, makePdf } from '../../src/bundle/pdf/make-pdf.ts'
import { readPdf } from '../../src/bundle/pdf/read-pdf.ts'
import { seal } from '../../src/bundle/seal.ts'
import { payloadOf, thoroughCustomer } from './sealed-run.ts'

const file = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../node_modules/@fontsource/${path}`, import.meta.url)))
const fonts: FontFiles = {
  text: file('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff'),
  strong: file('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff'),
  mono: file('atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-700-normal.woff'),
}
const sealed = await seal(await payloadOf(thoroughCustomer()), null)

const printed = (blocks: readonly Block[]) =>
  makePdf({
    document: { title: 'Prüfung, Åäö', language: 'sv', blocks },
    sealed,
    photos: new Map(),
    fonts,
    madeAt: new Date(Date.UTC(2026, 10, 21)),
    footer: (number, of) => `${number}/${of}`,
  })

const pdf = await printed([
  { kind: 'heading', level: 1, text: 'Größe, Åäö „so“ und ”så”' },
  { kind: 'rows', rows: [['Zurückrufen', 'Åsa Öberg 😀']] },
  { kind: 'list', items: Array.from({ length: 120 }, (_, index) => `Zeile ${index}`) },
  { kind: 'paragraph', text: 'x'.repeat(400) },
])

describe('the PDF', () => {
  const open = () => getDocument({ data: pdf.slice(), useSystemFonts: false }).promise

  test('has selectable text with German and Swedish letters, over as many pages as it takes', async () => {
    const document = await open()
    const texts = await Promise.all(
      Array.from({ length: document.numPages }, async (_, index) => {
        const content = await (await document.getPage(index + 1)).getTextContent()
        return content.items.map((item) => ('str' in item ? item.str : '')).join(' ')
      }),
    )
    const whole = texts.join(' ')
    expect(document.numPages).toBe(3)
    expect(whole).toContain('Größe, Åäö „so“ und ”så”')
    expect(whole).toContain('Åsa Öberg ·')
    expect(whole).toContain('Zeile 119')
    expect(whole).toContain('3/3')
  })

  test('names its title and language and has a structure tree with headings', async () => {
    const document = await open()
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({ Title: 'Prüfung, Åäö', Language: 'sv' })
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    expect(JSON.stringify(await (await document.getPage(1)).getStructTree())).toContain('"role":"H1"')
  })

  test('gives its sealed record back byte for byte, also to a reader that is not ours', async () => {
    const attachments = await (await open()).getAttachments()
    const [only] = Object.values(attachments as Record<string, { content: Uint8Array }>)
    expect(new TextDecoder().decode(only?.content)).toBe(sealed.text)
    const read = await readPdf(pdf)
    expect(read.status === 'found' && new TextDecoder().decode(read.bytes)).toBe(sealed.text)
  })
})

describe('a file that is not what it should be', () => {
  const attached = async (names: readonly string[]) => {
    const document = await PDFDocument.create()
    document.addPage()
    for (const name of names) await document.attach(new Uint8Array([1, 2, 3]), name)
    return new Uint8Array(await document.save({ useObjectStreams: false }))
  }

  test('is named: no PDF, no attachment, another attachment, two attachments, too large', async () => {
    expect(await readPdf(new TextEncoder().encode('hello'))).toEqual({ status: 'not-a-pdf' })
    expect(await readPdf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toMatchObject({
      status: expect.stringMatching(/not-a-pdf|no-attachment/),
    })
    expect(await readPdf(await attached([]))).toEqual({ status: 'no-attachment' })
    expect(await readPdf(await attached(['invoice.xml']))).toEqual({ status: 'no-attachment' })
    expect(await readPdf(await attached(['vorab-run.jws', 'other.jws']))).toEqual({
      status: 'several-attachments',
      count: 2,
    })
    expect(await readPdf(new Uint8Array(200_000_000))).toEqual({ status: 'too-large' })
  })

  test('a PDF saved again by another program asks for the original', async () => {
    const saved = await (await PDFDocument.load(pdf)).save({ useObjectStreams: true })
    expect(await readPdf(new Uint8Array(saved))).toEqual({ status: 'rewritten' })
  })

  test('a small attachment that unpacks to more than the bound is stopped', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    await document.attach(new Uint8Array(24_000_001), 'vorab-run.jws')
    const small = new Uint8Array(await document.save({ useObjectStreams: false }))
    expect(small.length).toBeLessThan(100_000)
    expect(await readPdf(small)).toEqual({ status: 'too-large' })
  })
})
