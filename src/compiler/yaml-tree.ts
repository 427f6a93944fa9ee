import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import type { Place, Problems } from './problem.ts'
import type { SourceFile } from './source-file.ts'

/** YAML reduced to what guides need: texts, lists and maps, each with its line. Nothing is ever taken for a number. */
export type Yaml =
  | { readonly kind: 'text'; readonly at: Place; readonly text: string }
  | { readonly kind: 'list'; readonly at: Place; readonly items: readonly Yaml[] }
  | { readonly kind: 'map'; readonly at: Place; readonly members: ReadonlyMap<string, Member> }

/** `at` is the line of the key. */
export type Member = { readonly at: Place; readonly value: Yaml }

/** Deeper than any guide needs, far from what would exhaust the stack. */
const deepest = 12
const longestText = 2_000

/** `null` where the file is no YAML of that kind; what is wrong is then among the problems. */
export function parseYaml(file: SourceFile, problems: Problems): Yaml | null {
  const start = { file: file.path, line: 1 }
  const lines = new LineCounter()
  const depth = bracketDepth(file.text)
  if (depth > deepest * 4) {
    problems.add(start, `brackets are nested ${depth} deep`, 'write it flatter: a guide needs three levels')
    return null
  }
  try {
    const parsed = parseDocument<ParsedNode>(file.text, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      merge: false,
      logLevel: 'silent',
    })
    const error = parsed.errors[0]
    if (error !== undefined) {
      // One slip often makes the parser report several; the first is where the slip is.
      const at = { file: file.path, line: lines.linePos(error.pos[0]).line }
      problems.add(
        at,
        `this is not YAML: ${error.message}`,
        'check indentation, colons and brackets on this line and the one before',
      )
      return null
    }
    if (parsed.contents === null) {
      problems.add(start, 'the file is empty', 'see guides/README.md for what belongs in it')
      return null
    }
    return new Reader(file.path, lines, problems).read(parsed.contents, 0)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    problems.add(start, 'the file is nested too deeply to be read', 'write it flatter: a guide needs three levels')
    return null
  }
}

/** How deep brackets nest at most, strings and comments included; a bound, found without parsing. */
function bracketDepth(text: string): number {
  let depth = 0
  let most = 0
  for (const line of text.split('\n')) {
    for (const character of line) {
      if (character === '[' || character === '{') most = Math.max(most, ++depth)
      else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    }
  }
  return most
}

class Reader {
  readonly #file: string
  readonly #lines: LineCounter
  readonly #problems: Problems

  constructor(file: string, lines: LineCounter, problems: Problems) {
    this.#file = file
    this.#lines = lines
    this.#problems = problems
  }

  #at(node: ParsedNode): Place {
    return { file: this.#file, line: this.#lines.linePos(node.range[0]).line }
  }

  read(node: ParsedNode, depth: number): Yaml {
    const at = this.#at(node)
    const nothing: Yaml = { kind: 'text', at, text: '' }
    if (depth > deepest) {
      this.#problems.add(at, `this is nested more than ${deepest} deep`, 'write it flatter: a guide needs three levels')
      return nothing
    }
    if (isAlias(node) || node.anchor !== undefined) {
      this.#problems.add(at, 'anchors (&) and aliases (*) are not part of the notation', 'write it out')
      if (isAlias(node)) return nothing
    }
    if (node.tag !== undefined) {
      this.#problems.add(at, `the tag ${node.tag.slice(0, 40)} is not part of the notation`, 'leave the tag out')
    }
    if (isScalar(node)) return this.#text(String(node.value ?? ''), at)
    if (isSeq<ParsedNode>(node))
      return { kind: 'list', at, items: node.items.map((item) => this.read(item, depth + 1)) }
    if (isMap<ParsedNode, ParsedNode | null>(node)) return this.#map(node, depth)
    return nothing
  }

  #text(text: string, at: Place): Yaml {
    if (text.length <= longestText) return { kind: 'text', at, text }
    this.#problems.add(
      at,
      `this text has ${text.length} characters`,
      `at most ${longestText} here; words for people belong in the language files`,
    )
    return { kind: 'text', at, text: text.slice(0, longestText) }
  }

  #map(node: ParsedNode & { items: readonly { key: ParsedNode; value: ParsedNode | null }[] }, depth: number): Yaml {
    const members = new Map<string, Member>()
    for (const { key, value } of node.items) {
      const at = this.#at(key)
      if (!isScalar(key)) {
        this.#problems.add(at, 'a key is a list or a map', 'a key is a single word')
        continue
      }
      const name = String(key.value ?? '')
      if (members.has(name)) {
        this.#problems.add(at, `${name} stands twice in the same place`, 'remove or rename one of them')
        continue
      }
      members.set(name, { at, value: value === null ? { kind: 'text', at, text: '' } : this.read(value, depth + 1) })
    }
    return { kind: 'map', at: this.#at(node), members }
  }
}
