import type { GuideListing } from './bundle.ts'
import { type Language, languages } from './language.ts'

/**
 * The guides that fit what somebody typed, best first; all of them, in their own order, where nothing was typed. Understands
 * parts of compounds, letters left out or swapped, missing accents, and words of the other languages.
 */
export function searchGuides(
  listings: readonly GuideListing[],
  typed: string,
  language: Language,
): readonly GuideListing[] {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return listings
  return listings
    .map((listing) => ({ listing, score: scoreOf(listing, wanted, language) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ listing }) => listing)
}

/** Every word of at least two letters that was typed must be found, or the guide does not fit; small words may miss. */
function scoreOf(listing: GuideListing, wanted: readonly string[], language: Language): number {
  const own = searchable(listing, language)
  const foreign = languages.filter((each) => each !== language).map((each) => searchable(listing, each))
  let score = 0
  for (const word of wanted) {
    const best = Math.max(bestFit(word, own), ...foreign.map((words) => bestFit(word, words) * 0.5))
    if (best === 0 && word.length > 3) return 0
    score += best
  }
  return score
}

type Searchable = { readonly strong: readonly string[]; readonly weak: readonly string[] }

function searchable({ titles }: GuideListing, language: Language): Searchable {
  const { title, about, keywords } = titles[language]
  return { strong: wordsOf([...keywords, title].join(' ')), weak: wordsOf(about) }
}

function bestFit(word: string, { strong, weak }: Searchable): number {
  return Math.max(
    0,
    ...strong.map((known) => closeness(word, known)),
    ...weak.map((known) => closeness(word, known) * 0.4),
  )
}

/** 1 for the same word, less for its beginning, a part of a compound, or a slip of the finger; 0 for another word. */
function closeness(word: string, known: string): number {
  if (word === known) return 1
  const shorter = Math.min(word.length, known.length)
  if (shorter >= 3 && (known.startsWith(word) || word.startsWith(known))) return 0.8
  if (shorter >= 4 && (known.includes(word) || word.includes(known))) return 0.6
  const allowed = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0
  return allowed > 0 && distance(word, known) <= allowed ? 0.5 : 0
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word.length > 1)
}

/** Optimal string alignment: insertions, deletions, substitutions, swaps of neighbours. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + same,
          swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
