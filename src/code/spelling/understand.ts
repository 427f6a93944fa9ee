import { letterOf, symbolOf } from '../alphabet.ts'
import type { Heard } from '../heard.ts'
import type { Meaning } from './lexicon.ts'
import { nearWord } from './near-word.ts'
import { type Piece, piecesOf, type Role, rolesOf } from './pieces.ts'

/** One character of a code as somebody typed it, and where in the text it stands. */
export type HeardCharacter = {
  /** 0…31; `null` where it is illegible. */
  readonly symbol: number | null
  /** Crockford's letter, or `?`. */
  readonly letter: string
  readonly from: number
  readonly to: number
  readonly by:
    | 'character'
    | 'word'
    /** A word with a slip in it. */
    | 'mistyped-word'
    /** The letter and its word do not fit ("B wie Dora"), or a mistyped word is as near to one as to another. */
    | 'ambiguous'
    /** `?`, a letter that codes do not have, a word that nobody knows. */
    | 'illegible'
  /** What an ambiguous one may be; else empty. */
  readonly perhaps: readonly string[]
}

/** Longer texts are cut: no code takes so long to say. */
const LONGEST = 2_000

/**
 * What an agent typed while a caller read a code out: characters in any grouping, spelling words of every language
 * Vorab speaks (and the old German ones) and number words, mixed, with slips, with "A wie Anton" and "double five".
 * A word that may as well be a group (`JENA`) is one where everything is groups and makes the length of a code.
 */
export function understand(text: string): readonly HeardCharacter[] {
  const pieces = piecesOf(text.slice(0, LONGEST))
  const words = charactersOf(pieces, rolesOf(pieces, true))
  if (isWhole(words) || !pieces.every(({ couldBeGroup }) => couldBeGroup)) return words
  const groups = charactersOf(pieces, rolesOf(pieces, false))
  return isWhole(groups) ? groups : words
}

/** For `decodeWord`. */
export function heardOf(characters: readonly HeardCharacter[]): Heard {
  return characters.map(({ symbol }) => symbol)
}

function isWhole({ length }: readonly HeardCharacter[]): boolean {
  return length === 16 || length === 20
}

function charactersOf(pieces: readonly Piece[], roles: readonly Role[]): readonly HeardCharacter[] {
  const heard: HeardCharacter[] = []
  const paired = arePaired(pieces, roles)
  let times = 1
  let linked = false
  for (const [i, piece] of pieces.entries()) {
    const role = roles[i] ?? 'characters'
    if (role === 'link') linked = true
    if (role === 'link' || role === 'join') continue
    const meanings = meaningsOf(piece, role)
    if (meanings[0]?.kind === 'times') {
      times = meanings[0].count
      continue
    }
    const next = isDoubleU(piece, times)
      ? [doubleU(piece)]
      : meanings.length > 0
        ? [wordAt(piece, meanings)]
        : spelled(piece)
    const fold = linked || paired ? folded(heard.at(-1), next, linked) : null
    if (fold !== null) heard.splice(-1, 1, fold)
    else for (let n = next.length === 1 && !isDoubleU(piece, times) ? times : 1; n > 0; n--) heard.push(...next)
    times = 1
    linked = false
  }
  return heard
}

/** "A Aachen B Berlin": every word has its letter before it. Else a letter before its word is one of two. */
function arePaired(pieces: readonly Piece[], roles: readonly Role[]): boolean {
  return pieces.every(({ meaning }, i) => {
    if (roles[i] !== 'word' || meaning?.kind !== 'letter' || roles[i - 1] === 'link') return true
    const before = pieces[i - 1]?.text ?? ''
    return before.length === 1 && symbolOf(before) === symbolOf(meaning.letter)
  })
}

/** As a word; none where it is made of characters. */
function meaningsOf(piece: Piece, role: Role): readonly Meaning[] {
  if (role === 'word' && piece.meaning !== null) return [piece.meaning]
  if (role === 'characters') return []
  const near = nearWord(piece.plain)
  return near.length > 0 || role !== 'unknown-word' ? near : [{ kind: 'illegible' }]
}

/** "Double u" is a W in every language here: no code has a U. */
function isDoubleU({ plain }: Piece, times: number): boolean {
  return times === 2 && (plain === 'u' || plain === 'v' || plain === 've')
}

function doubleU({ from, to }: Piece): HeardCharacter {
  return character('W', from, to, 'word')
}

function spelled({ text, from }: Piece): readonly HeardCharacter[] {
  let at = from
  return [...text].map((letter) => {
    const start = at
    at += letter.length
    return character(letter, start, at, 'character')
  })
}

function wordAt({ from, to, meaning: exact }: Piece, meanings: readonly Meaning[]): HeardCharacter {
  const letters = meanings.flatMap((meaning) => (meaning.kind === 'letter' ? [meaning.letter] : []))
  const [letter] = letters
  if (letter === undefined) return { symbol: null, letter: '?', from, to, by: 'illegible', perhaps: [] }
  if (letters.length > 1) return { symbol: null, letter: '?', from, to, by: 'ambiguous', perhaps: letters }
  return character(letter, from, to, exact === null ? 'mistyped-word' : 'word')
}

function character(text: string, from: number, to: number, by: HeardCharacter['by']): HeardCharacter {
  const symbol = symbolOf(text)
  if (symbol === null) return { symbol, letter: '?', from, to, by: 'illegible', perhaps: [] }
  return { symbol, letter: letterOf(symbol), from, to, by, perhaps: [] }
}

/** "A wie Anton", "A Anton": one character. "B wie Dora" is one that nobody can tell. `null`: they stand side by side. */
function folded(
  before: HeardCharacter | undefined,
  next: readonly HeardCharacter[],
  linked: boolean,
): HeardCharacter | null {
  const [word] = next
  if (before?.by !== 'character' || word === undefined || word.by === 'character') return null
  const { from } = before
  if (before.symbol === word.symbol) return { ...word, from }
  if (!linked) return null
  return { symbol: null, letter: '?', from, to: word.to, by: 'ambiguous', perhaps: [before.letter, word.letter] }
}
