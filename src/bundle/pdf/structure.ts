import {
  PDFArray,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'

/** Standard structure types that are used (ISO 32000-1, 14.8.4). */
export type Tag = 'H1' | 'H2' | 'P' | 'Figure'

/**
 * The tags behind the pages (ISO 32000-1, 14.7 and 14.8), so that a screen reader knows headings from text. The library
 * has none of its own; marked content and the structure tree are written with its low-level objects.
 */
export class Structure {
  readonly #document: PDFDocument
  readonly #root: PDFRef
  /** The one element that holds all others: ISO 14289-1 wants them under `Document`. */
  readonly #whole: PDFRef
  readonly #parts: PDFRef[] = []
  /** For every page the elements by their marked-content number: what the parent tree holds. */
  readonly #byPage = new Map<PDFPage, PDFRef[]>()

  constructor(document: PDFDocument) {
    this.#document = document
    this.#root = document.context.nextRef()
    this.#whole = document.context.nextRef()
  }

  /** Draws within a new element; `alt` is the alternative text of a figure. */
  mark(page: PDFPage, tag: Tag, draw: () => void, alt?: string): void {
    const elements = this.#byPage.get(page) ?? []
    this.#byPage.set(page, elements)
    const number = elements.length
    page.pushOperators(
      PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of(tag), `<</MCID ${number}>>`]),
    )
    draw()
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
    elements.push(this.#element(page, tag, number, alt))
  }

  /** Draws page numbers and lines, which no screen reader should read out. */
  artifact(page: PDFPage, draw: () => void): void {
    page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]))
    draw()
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
  }

  #element(page: PDFPage, tag: Tag, number: number, alt: string | undefined): PDFRef {
    const { context } = this.#document
    const element = context.obj({ Type: 'StructElem', S: tag, P: this.#whole, Pg: page.ref, K: number })
    if (alt !== undefined) element.set(PDFName.of('Alt'), PDFString.of(alt))
    const ref = context.register(element)
    this.#parts.push(ref)
    return ref
  }

  /** Writes the tree into the catalogue; once, when all pages are drawn. */
  finish(): void {
    const { context, catalog } = this.#document
    const numbers = PDFArray.withContext(context)
    let key = 0
    for (const [page, elements] of this.#byPage) {
      page.node.set(PDFName.of('StructParents'), PDFNumber.of(key))
      page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
      numbers.push(PDFNumber.of(key))
      numbers.push(context.obj(elements))
      key += 1
    }
    context.assign(this.#whole, context.obj({ Type: 'StructElem', S: 'Document', P: this.#root, K: this.#parts }))
    context.assign(
      this.#root,
      context.obj({
        Type: 'StructTreeRoot',
        K: this.#whole,
        ParentTree: context.obj({ Nums: numbers }),
        ParentTreeNextKey: key,
      }),
    )
    catalog.set(PDFName.of('StructTreeRoot'), this.#root)
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  }
}
