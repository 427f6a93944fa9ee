import type { GuideListing } from './bundle.ts'
import { type Language, languages } from './language.ts'

/**
 * The guides that fit what somebody typed, best first; all of them, in their own order, where nothing was typed. Understands
 * parts of compounds, letters left out or swapped, missing accents, and words of the other languages. What people add
 * ("the router blinks red") does not get in the way of what is known; what fits few guides says more than what fits many.
 */
export function searchGuides(
  listings: readonly GuideListing[],
  typed: string,
  language: Language,
): readonly GuideListing[] {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return listings
  const texts = listings.map((listing) => ({ listing, text: searchable(listing, wanted, language) }))
  const words = wanted.map((word) => {
    const fits = texts.map(({ text }) => bestFit(word, text))
    return { weight: isSmall(word) && !fits.includes(1) ? SMALL : 1, fits, among: fits.filter((fit) => fit > 0).length }
  })
  const all = words.reduce((sum, { weight }) => sum + weight, 0)
  const scored = texts.map(({ listing }, place) => {
    const found = words.map(({ weight, fits, among }) => ({ share: weight * (fits[place] ?? 0), among }))
    const understood = found.reduce((sum, { share }) => sum + share, 0) / all
    const score = found.reduce((sum, { share, among }) => sum + (share === 0 ? 0 : share / among), 0)
    return { listing, score: understood < UNDERSTOOD ? 0 : score }
  })
  const best = Math.max(...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score > 0 && score >= best * NEAR)
    .toSorted((a, b) => b.score - a.score)
    .map(({ listing }) => listing)
}

/** How much of what was typed must be known; else it is about something else. */
const UNDERSTOOD = 0.13
/** How near a guide must come to the best. */
const NEAR = 0.4
/** What a small word counts that is not a name by itself, as `tv` is. */
const SMALL = 0.3

function isSmall(word: string): boolean {
  return word.length <= 3
}

type Searchable = {
  /** Keywords that are one word, and longer ones that were typed whole: names of the thing. */
  readonly names: readonly string[]
  /** Title and longer keywords. */
  readonly strong: readonly string[]
  readonly weak: readonly string[]
  /** All names and strong words of the other languages. */
  readonly foreign: readonly string[]
}

function searchable(listing: GuideListing, wanted: readonly string[], language: Language): Searchable {
  const { keywords, ...others } = knownOf(listing, language)
  const wasTyped = (known: string) => wanted.some((word) => closeness(word, known) >= ITS_BEGINNING)
  return { ...others, names: keywords.filter((words) => words.length === 1 || words.every(wasTyped)).flat() }
}

type Known = Omit<Searchable, 'names'> & { readonly keywords: readonly (readonly string[])[] }

const kept = new WeakMap<GuideListing, Map<Language, Known>>()

/** Taken apart once a listing: this is asked again with every letter. */
function knownOf(listing: GuideListing, language: Language): Known {
  const all = kept.get(listing) ?? new Map<Language, Known>()
  const known = all.get(language) ?? takeApart(listing, language)
  kept.set(listing, all.set(language, known))
  return known
}

function takeApart({ titles }: GuideListing, language: Language): Known {
  const { title, about, keywords } = titles[language]
  const others = languages.filter((each) => each !== language).map((each) => titles[each])
  return {
    keywords: keywords.map(wordsOf),
    strong: distinct(wordsOf([...keywords, title].join(' '))),
    weak: distinct(wordsOf(about)),
    foreign: distinct(wordsOf(others.flatMap((other) => [...other.keywords, other.title]).join(' '))),
  }
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}

function bestFit(word: string, { names, strong, weak, foreign }: Searchable): number {
  return Math.max(
    0,
    ...names.map((known) => closeness(word, known)),
    ...strong.map((known) => closenessInText(word, known) * 0.45),
    ...weak.map((known) => closenessInText(word, known) * 0.25),
    ...foreign.map((known) => closenessInText(word, known) * 0.3),
  )
}

/** Small words of a sentence begin many others, as "was" does "Waschmaschine": they count by themselves alone. */
function closenessInText(word: string, known: string): number {
  return isSmall(known) && word !== known ? 0 : closeness(word, known)
}

const ITS_BEGINNING = 0.8

/** 1 for the same word, less for its beginning, a part of a compound, or a slip of the finger; 0 for another word. */
function closeness(word: string, known: string): number {
  if (word === known) return 1
  const shorter = Math.min(word.length, known.length)
  if (shorter >= 3 && (known.startsWith(word) || word.startsWith(known))) return ITS_BEGINNING
  if (shorter >= 4 && (known.includes(word) || word.includes(known))) return 0.6
  const allowed = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0
  if (allowed > 0 && word.length + known.length - 2 * shorter <= allowed && distance(word, known) <= allowed) return 0.5
  return beginsAlike(word, known) ? 0.4 : 0
}

/** Compounds with the same first part, as "Altersfreigabe" and "Altersgrenze" have. */
function beginsAlike(word: string, known: string): boolean {
  return (
    word.length > FIRST_PART && known.length > FIRST_PART && word.slice(0, FIRST_PART) === known.slice(0, FIRST_PART)
  )
}

/** Letters: shorter beginnings are shared by words that have nothing to do with each other. */
const FIRST_PART = 6

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
