import { type PDFDocument, type PDFFont, type PDFImage, type PDFPage, rgb } from '@cantoo/pdf-lib'
import { Structure, type Tag } from './structure.ts'

export type Fonts = { readonly text: PDFFont; readonly strong: PDFFont; readonly mono: PDFFont }

/** A4 in points; margins that home printers can print. */
const paper = { width: 595.28, height: 841.89, margin: 56, foot: 64 } as const
const ink = rgb(0.09, 0.11, 0.15)
const quiet = rgb(0.34, 0.37, 0.42)

export type TextStyle = {
  readonly font: PDFFont
  readonly size: number
  readonly indent?: number
  readonly after?: number
}

/** Sets tagged text from top to bottom, with a new page where one is full. */
export class Typesetter {
  readonly #document: PDFDocument
  readonly #structure: Structure
  #page: PDFPage
  #y: number

  constructor(document: PDFDocument) {
    this.#document = document
    this.#structure = new Structure(document)
    this.#page = document.addPage([paper.width, paper.height])
    this.#y = paper.height - paper.margin
  }

  newPage(): void {
    this.#page = this.#document.addPage([paper.width, paper.height])
    this.#y = paper.height - paper.margin
  }

  /** Begins a new page, or goes on where what came before has run over onto one that is hardly begun. */
  breakPage(): void {
    const begun = this.#document.getPageCount() > 1 && this.#y > paper.height * 0.6
    if (begun) this.space(24)
    else this.newPage()
  }

  /** Starts a new page unless so much height is left. */
  keepTogether(height: number): void {
    if (this.#y - height < paper.foot) this.newPage()
  }

  text(tag: Tag, text: string, style: TextStyle): void {
    const indent = style.indent ?? 0
    const leading = style.size * 1.4
    for (const part of this.#fit(wrap(text, style, paper.width - 2 * paper.margin - indent), leading)) {
      this.#structure.mark(this.#page, tag, () => this.#lines(part, style, paper.margin + indent))
    }
    this.#y -= style.after ?? 4
  }

  /** A label, then its value beside it. */
  row(label: string, value: string, fonts: Fonts): void {
    const size = 10.5
    const column = 170
    const left = wrap(label, { font: fonts.text, size }, column - 10)
    const right = wrap(value, { font: fonts.strong, size }, paper.width - 2 * paper.margin - column)
    const leading = size * 1.4
    const height = Math.max(left.length, Math.min(right.length, 40)) * leading
    this.keepTogether(height)
    const top = this.#y
    this.#structure.mark(this.#page, 'P', () => {
      this.#lines(left, { font: fonts.text, size }, paper.margin, quiet)
      const under = this.#y
      this.#y = top
      this.#lines(right.slice(0, 40), { font: fonts.strong, size }, paper.margin + column)
      this.#y = Math.min(this.#y, under)
    })
    this.#y -= 3
  }

  /** One group of the code, and beside it how it is spelled. */
  codeRow(letters: string, spelled: string, fonts: Fonts): void {
    const size = 18
    this.keepTogether(size * 1.4)
    this.#structure.mark(this.#page, 'P', () => {
      this.#lines([letters], { font: fonts.mono, size }, paper.margin)
      this.#page.drawText(spelled, {
        x: paper.margin + 90,
        y: this.#y + size * 0.4,
        size: 10.5,
        font: fonts.text,
        color: ink,
      })
    })
  }

  space(height: number): void {
    this.#y -= height
  }

  image(image: PDFImage, caption: string): void {
    const scale = Math.min(1, (paper.width - 2 * paper.margin) / image.width, 320 / image.height)
    const { width, height } = image.scale(scale)
    this.keepTogether(height + 8)
    this.#y -= height
    this.#structure.mark(
      this.#page,
      'Figure',
      () => this.#page.drawImage(image, { x: paper.margin, y: this.#y, width, height }),
      caption,
    )
    this.#y -= 8
  }

  /** Page numbers, then the structure tree. */
  finish(fonts: Fonts, footer: (number: number, of: number) => string): void {
    const pages = this.#document.getPages()
    pages.forEach((page, index) => {
      const text = footer(index + 1, pages.length)
      this.#structure.artifact(page, () =>
        page.drawText(text, { x: paper.margin, y: 36, size: 9, font: fonts.text, color: quiet }),
      )
    })
    this.#structure.finish()
  }

  /** Cuts lines into what fits on this page and the following ones. */
  *#fit(lines: readonly string[], leading: number): Generator<readonly string[]> {
    let rest = lines
    while (rest.length > 0) {
      const room = Math.floor((this.#y - paper.foot) / leading)
      if (room < 1) this.newPage()
      else {
        yield rest.slice(0, room)
        rest = rest.slice(room)
      }
    }
  }

  #lines(lines: readonly string[], style: TextStyle, x: number, color = ink): void {
    for (const line of lines) {
      this.#y -= style.size * 1.4
      this.#page.drawText(line, { x, y: this.#y + style.size * 0.3, size: style.size, font: style.font, color })
    }
  }
}

/** Breaks at spaces, and within a word that is longer than the line. Letters that the font lacks become `·`. */
export function wrap(text: string, { font, size }: TextStyle, width: number): string[] {
  const known = new Set(font.getCharacterSet())
  const printable = Array.from(text.replace(/\s+/g, ' ').trim(), (letter) =>
    known.has(letter.codePointAt(0) ?? 0) ? letter : '·',
  ).join('')
  const lines: string[] = []
  let line = ''
  for (const word of printable.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (font.widthOfTextAtSize(longer, size) <= width) line = longer
    else {
      if (line !== '') lines.push(line)
      line = breakWord(word, (part) => font.widthOfTextAtSize(part, size) <= width, lines)
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Pushes whole lines of an overlong word and returns what is left of it. */
function breakWord(word: string, fits: (part: string) => boolean, lines: string[]): string {
  let part = ''
  for (const letter of word) {
    if (part !== '' && !fits(part + letter)) {
      lines.push(part)
      part = ''
    }
    part += letter
  }
  return part
}
