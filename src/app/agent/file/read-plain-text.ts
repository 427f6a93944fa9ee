import type { BundleWords } from '../../../bundle/words/bundle-words.ts'
import type { CodeText } from '../../../code/alphabet.ts'
import { findCodes } from '../../../code/find-codes.ts'
import { groupsOf } from '../../../code/groups.ts'

/** What a pasted text says. Anybody could have written it: nothing of it can be verified. */
export type PlainText = {
  /** Lines of its first part, before the first heading: who, and what matters to them. */
  readonly said: readonly (readonly [label: string, value: string])[]
  /** The outcome that it claims; a code that stands in it may say another. */
  readonly outcome: string | null
  /** An exact code that stands in it. */
  readonly code: CodeText | null
  /** It has the form of the text that Vorab makes. */
  readonly ours: boolean
}

/** Longer texts are cut. */
const LONGEST = 200_000
const MOST_LINES = 40
const MOST_CHARACTERS = 400

/** Reads the plain-text form of a file, in any of our languages, or at least finds a code in whatever was pasted. */
export function readPlainText(pasted: string, allWords: readonly BundleWords[]): PlainText {
  const lines = pasted
    .slice(0, LONGEST)
    .split(/\r?\n/)
    .map((line) => line.trim())
  const words = allWords.find(({ title }) => lines.includes(title.toLocaleUpperCase())) ?? null
  if (words === null) return { said: [], outcome: null, code: findCodes(pasted)[0]?.code ?? null, ours: false }
  return {
    said: labelled(untilHeading(lines, words)),
    outcome: below(lines, words.result)[0] ?? null,
    code: groupedCode(below(lines, words.code)) ?? findCodes(pasted)[0]?.code ?? null,
    ours: true,
  }
}

/** `Label: value`, as the text form writes it. */
function labelled(lines: readonly string[]): PlainText['said'] {
  return lines.flatMap((line): (readonly [string, string])[] => {
    const at = line.indexOf(': ')
    return at <= 0 ? [] : [[line.slice(0, at), line.slice(at + 2, at + 2 + MOST_CHARACTERS)]]
  })
}

function untilHeading(lines: readonly string[], { title, code, result }: BundleWords): readonly string[] {
  const from = lines.indexOf(title.toLocaleUpperCase()) + 1
  const to = lines.findIndex((line, place) => place >= from && (line === `${code}:` || line === `${result}:`))
  return lines.slice(from, to < 0 ? from : Math.min(to, from + MOST_LINES))
}

/** The paragraph under a heading. */
function below(lines: readonly string[], heading: string): readonly string[] {
  const at = lines.indexOf(`${heading}:`)
  if (at < 0) return []
  const from = lines.findIndex((line, place) => place > at && line !== '')
  if (from < 0) return []
  const to = lines.findIndex((line, place) => place > from && line === '')
  return lines.slice(from, to < 0 ? undefined : to)
}

/** One group a line, its spelling behind it. */
function groupedCode(lines: readonly string[]): CodeText | null {
  const text = lines.map((line) => line.slice(0, 4)).join(' ')
  const [found] = findCodes(text)
  return found !== undefined && groupsOf(found.code).length === lines.length ? found.code : null
}
