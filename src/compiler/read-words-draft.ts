import { nearest } from './near-miss.ts'
import type { Place, Problems } from './problem.ts'
import type { SourceFile } from './source-file.ts'
import {
  type SectionKind,
  sectionKinds,
  type WordsDraft,
  type Written,
  type WrittenBlock,
  type WrittenSection,
} from './words-draft.ts'

/** A line by what it begins with. */
type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'guide' | 'heading' | 'text' | 'bullet' | 'numbered' | 'help' | 'more'; readonly text: string }
  | { readonly kind: 'label' | 'field' | 'next'; readonly key: string; readonly text: string }

const fieldNames = ['field', 'agent', 'cause', 'label', 'customer'] as const
const headNames = ['at hand', 'keywords', 'hard-words'] as const
const field = new RegExp(`^(${[...fieldNames, ...headNames].join('|')}):(.*)$`)

const longestLine = 1_000

const headings = 'write "## <step>", "## outcome <id>", "## claim <id>", "## contradiction <id>" or "## picture <id>"'

function readLine(raw: string): Line {
  const line = raw.trimEnd()
  const text = line.trim()
  if (text === '') return { kind: 'blank' }
  const heading = /^(#{1,2}) +(.*)$/.exec(line)
  if (heading !== null) return { kind: heading[1] === '#' ? 'guide' : 'heading', text: heading[2] ?? '' }
  const label = /^= *([^:]*):(.*)$/.exec(line)
  if (label !== null) return { kind: 'label', key: (label[1] ?? '').trim(), text: (label[2] ?? '').trim() }
  const next = /^next ([^:]*):(.*)$/.exec(line)
  if (next !== null) return { kind: 'next', key: (next[1] ?? '').trim(), text: (next[2] ?? '').trim() }
  const named = field.exec(line)
  if (named !== null) return { kind: 'field', key: named[1] ?? '', text: (named[2] ?? '').trim() }
  if (line.startsWith('?')) return { kind: 'help', text: line.slice(1).trim() }
  const item = readItem(line)
  if (item !== null) return { kind: item.shape === 'bullet' ? 'bullet' : 'numbered', text: item.text }
  return { kind: /^\s/.test(raw) ? 'more' : 'text', text }
}

function readItem(text: string): Pick<WrittenBlock, 'shape' | 'text'> | null {
  const item = /^(?:(-)|\d{1,2}\.) +(.*)$/.exec(text)
  return item === null ? null : { shape: item[1] === undefined ? 'numbered' : 'bullet', text: item[2] ?? '' }
}

/** A section while it is read. */
type Open = {
  readonly at: Place
  readonly about: SectionKind
  readonly id: string
  readonly blocks: WrittenBlock[]
  readonly labels: Map<string, Written>
  readonly help: WrittenBlock[]
  readonly fields: Map<string, Written>
  readonly next: Map<string, Written>
}

/** Reads one language's words; everything that can be read is, and what cannot is among the problems. */
export function readWordsDraft(file: SourceFile, problems: Problems): WordsDraft {
  return new WordsReader(file, problems).read()
}

class WordsReader {
  readonly #file: SourceFile
  readonly #problems: Problems
  readonly #sections = new Map<string, Open>()
  /** Before the first `##`: the guide's own words. */
  readonly #head: Open
  #current: Open
  #titles: Written[] = []
  /** Takes the lines that continue the one before; `null` after a blank line. */
  #continue: ((text: string) => void) | null = null
  /** The line before has a name (`agent: …`): only what is indented continues it. */
  #indentedOnly = false

  constructor(file: SourceFile, problems: Problems) {
    this.#file = file
    this.#problems = problems
    this.#head = this.#open('step', '', 1)
    this.#current = this.#head
  }

  read(): WordsDraft {
    for (const [index, raw] of this.#file.text.split(/\r\n|\n/).entries()) {
      const at = { file: this.#file.path, line: index + 1 }
      if (raw.length > longestLine) {
        this.#problems.add(at, `this line has ${raw.length} characters`, `at most ${longestLine}: break the line`)
      } else this.#take(readLine(raw), at)
    }
    const head = this.#head
    const list = (name: string) => splitList(head.fields.get(name))
    return {
      at: { file: this.#file.path, line: 1 },
      title: this.#titles[0] ?? null,
      about: head.blocks.find((block) => block.shape === 'paragraph') ?? null,
      atHand: head.blocks.filter((block) => block.shape !== 'paragraph'),
      keywords: list('keywords').map((word) => word.text),
      hardWords: list('hard-words'),
      sections: [...this.#sections.values()] satisfies readonly WrittenSection[],
    }
  }

  #open(about: SectionKind, id: string, line: number): Open {
    const at = { file: this.#file.path, line }
    return { at, about, id, blocks: [], labels: new Map(), help: [], fields: new Map(), next: new Map() }
  }

  #take(line: Line, at: Place): void {
    const { labels, next, fields, blocks } = this.#current
    if (line.kind === 'blank') this.#continue = null
    else if (line.kind === 'guide') this.#takeTitle({ text: line.text, at })
    else if (line.kind === 'heading') this.#takeHeading(line.text, at)
    else if (line.kind === 'label') this.#keep(labels, line.key, { text: line.text, at })
    else if (line.kind === 'next') this.#keep(next, line.key, { text: line.text, at })
    else if (line.kind === 'field') this.#keep(fields, line.key, { text: line.text, at })
    else if (line.kind === 'help') this.#takeHelp(line.text, at)
    else if (line.kind === 'bullet' || line.kind === 'numbered')
      this.#add(blocks, { shape: line.kind, text: line.text, at })
    else if (this.#continue !== null && (line.kind === 'more' || !this.#indentedOnly)) this.#continue(line.text)
    else this.#add(blocks, { shape: 'paragraph', text: line.text, at })
  }

  #takeTitle(title: Written): void {
    if (this.#titles.length > 0)
      this.#problems.add(title.at, 'a second guide title', 'one "# title" a file; steps have "##"')
    else if (title.text === '')
      this.#problems.add(title.at, 'the guide title is empty', "write what is broken, in the customer's words")
    this.#titles.push(title)
    this.#continue = null
  }

  #takeHeading(text: string, at: Place): void {
    const words = text.trim().split(/ +/)
    const [first = '', second] = words
    const about = sectionKinds.find((kind) => kind === first)
    const kind = second === undefined ? 'step' : about
    if (kind === undefined || words.length > 2) {
      const near = nearest(first, sectionKinds)
      const remedy = near === null ? headings : `did you mean "## ${near} ${second ?? ''}"?`
      this.#problems.add(at, `the heading "${text.slice(0, 60)}" is not understood`, remedy)
    }
    const section = this.#open(kind ?? 'step', second ?? first, at.line)
    const twin = this.#sections.get(`${section.about} ${section.id}`)
    if (twin !== undefined) {
      this.#problems.add(
        at,
        `a second heading "${text.slice(0, 60)}"`,
        `the first is on line ${twin.at.line}: join them or correct one`,
      )
    } else if (kind !== undefined && words.length <= 2) this.#sections.set(`${section.about} ${section.id}`, section)
    this.#current = section
    this.#continue = null
  }

  #keep(texts: Map<string, Written>, key: string, written: Written): void {
    this.#continue = null
    if (texts.has(key)) {
      this.#problems.add(written.at, `"${key.slice(0, 60)}:" stands twice under one heading`, 'remove one of them')
      return
    }
    texts.set(key, written)
    this.#indentedOnly = true
    this.#continue = (more) => texts.set(key, { at: written.at, text: `${texts.get(key)?.text ?? ''} ${more}`.trim() })
  }

  #takeHelp(text: string, at: Place): void {
    const item = readItem(text)
    if (text === '') this.#continue = null
    else this.#add(this.#current.help, item === null ? { shape: 'paragraph', text, at } : { ...item, at })
  }

  #add(blocks: WrittenBlock[], block: WrittenBlock): void {
    const place = blocks.push(block) - 1
    this.#indentedOnly = false
    this.#continue = (more) => {
      const before = blocks[place] ?? block
      blocks[place] = { ...before, text: `${before.text} ${more}` }
    }
  }
}

function splitList(written: Written | undefined): readonly Written[] {
  if (written === undefined) return []
  return written.text.split(',').flatMap((text) => (text.trim() === '' ? [] : [{ text: text.trim(), at: written.at }]))
}
