import * as fontkit from '@cantoo/fontkit'
import { AFRelationship, PDFDocument } from '@cantoo/pdf-lib'
import { UnreachableError } from '../../guide/unreachable.ts'
import type { Block, Document } from '../document.ts'
import type { SealedFile } from '../seal.ts'
import { type Fonts, Typesetter } from './typesetter.ts'

/** Font files (WOFF, TrueType or OpenType) with the letters of German and Swedish. */
export type FontFiles = { readonly text: Uint8Array; readonly strong: Uint8Array; readonly mono: Uint8Array }

export type PdfParts = {
  readonly document: Document
  readonly sealed: SealedFile
  /** JPEG bytes by SHA-256. */
  readonly photos: ReadonlyMap<string, Uint8Array>
  readonly fonts: FontFiles
  readonly madeAt: Date
  readonly footer: (number: number, of: number) => string
}

/**
 * One PDF: readable pages, tagged and with title and language as PDF/UA (ISO 14289-1) asks, and the sealed record as an
 * embedded file that is named as the document's data (ISO 32000-2, 14.13).
 */
export async function makePdf(parts: PdfParts): Promise<Uint8Array<ArrayBuffer>> {
  const { document, sealed, madeAt } = parts
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.registerFontkit(fontkit as unknown as Parameters<PDFDocument['registerFontkit']>[0])
  pdf.setTitle(document.title, { showInWindowTitleBar: true })
  pdf.setLanguage(document.language)
  pdf.setProducer('Vorab')
  pdf.setCreator('Vorab')
  pdf.setCreationDate(madeAt)
  pdf.setModificationDate(madeAt)
  const fonts = await embedFonts(pdf, parts.fonts)
  const setter = new Typesetter(pdf)
  for (const block of document.blocks) await set(block, { pdf, setter, fonts, photos: parts.photos })
  setter.finish(fonts, parts.footer)
  await pdf.attach(new TextEncoder().encode(sealed.text), sealed.name, {
    mimeType: sealed.kind === 'signed' ? 'application/jose' : 'application/json',
    description: document.title,
    creationDate: madeAt,
    modificationDate: madeAt,
    afRelationship: AFRelationship.Data,
  })
  // Without object streams a reader can take the attachment out in bounded memory (see `read-pdf.ts`).
  return new Uint8Array(await pdf.save({ useObjectStreams: false }))
}

async function embedFonts(pdf: PDFDocument, files: FontFiles): Promise<Fonts> {
  const embed = (file: Uint8Array) => pdf.embedFont(file, { subset: true })
  return { text: await embed(files.text), strong: await embed(files.strong), mono: await embed(files.mono) }
}

type Desk = {
  readonly pdf: PDFDocument
  readonly setter: Typesetter
  readonly fonts: Fonts
  readonly photos: ReadonlyMap<string, Uint8Array>
}

async function set(block: Block, { pdf, setter, fonts, photos }: Desk): Promise<void> {
  switch (block.kind) {
    case 'heading': {
      const size = block.level === 1 ? 20 : 12.5
      // With three lines of what it is the heading of.
      setter.keepTogether(size * 7)
      setter.space(block.level === 1 ? 0 : 7)
      return setter.text(block.level === 1 ? 'H1' : 'H2', block.text, { font: fonts.strong, size, after: 4 })
    }
    case 'paragraph':
      return setter.text('P', block.text, { font: block.strong ? fonts.strong : fonts.text, size: 11, after: 8 })
    case 'list':
      for (const item of block.items)
        setter.text('P', `• ${item}`, { font: fonts.text, size: 10.5, indent: 10, after: 2 })
      return
    case 'rows':
      for (const [label, value] of block.rows) setter.row(label, value, fonts)
      return
    case 'code':
      for (const { letters, spelled } of block.groups) setter.codeRow(letters, spelled, fonts)
      return
    case 'photo': {
      const jpeg = photos.get(block.sha256)
      if (jpeg === undefined) return
      setter.text('P', block.caption, { font: fonts.text, size: 10.5, after: 2 })
      return setter.image(await pdf.embedJpg(jpeg), block.caption)
    }
    case 'page':
      return setter.breakPage()
    default:
      throw new UnreachableError(block)
  }
}
