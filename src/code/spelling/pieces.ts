import { symbolOf } from '../alphabet.ts'
import { GROUP } from '../groups.ts'
import { joiningWords, lexicon, linkingWords, type Meaning, plain } from './lexicon.ts'

/** A run of letters and digits, or a mark for something illegible, and where it stands in the text. */
export type Piece = {
  readonly text: string
  readonly plain: string
  readonly from: number
  readonly to: number
  /** What it means as a word; `null` where it is none. */
  readonly meaning: Meaning | null
  /** It may as well be (part of) a group of characters. */
  readonly couldBeGroup: boolean
}

const pattern = /[\p{L}\p{M}\p{N}]+|[?_*]/gu

export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(pattern)) {
    const from = match.index
    const last = pieces.at(-1)
    if (last?.plain === 'x' && plain(match[0]) === 'ray') pieces.pop()
    pieces.push(
      pieceAt(text, last?.plain === 'x' && plain(match[0]) === 'ray' ? last.from : from, from + match[0].length),
    )
  }
  return pieces
}

function pieceAt(text: string, from: number, to: number): Piece {
  const written = text.slice(from, to)
  const word = plain(written).replace(/[^\p{L}\p{N}]/gu, '')
  return {
    text: written,
    plain: word,
    from,
    to,
    meaning: isMark(written) ? { kind: 'illegible' } : (lexicon.get(word) ?? null),
    couldBeGroup: written.length <= GROUP && [...written].every((character) => symbolOf(character) !== null),
  }
}

export function isMark(text: string): boolean {
  return text === '?' || text === '_' || text === '*'
}

/** What a piece is in its place. `maybe-word`: one if it is near to a known one, else characters. */
export type Role = 'characters' | 'word' | 'link' | 'join' | 'maybe-word' | 'unknown-word'

/**
 * The role of each piece. `JENA` is a town and a group of characters: `words` says which it shall be. People who spell
 * some letters spell most, so that a long piece among words is a word, too.
 */
export function rolesOf(pieces: readonly Piece[], words: boolean): readonly Role[] {
  const isWord = (piece: Piece | undefined) => piece?.meaning != null && (words || !piece.couldBeGroup)
  const spelled = pieces.filter((piece) => isWord(piece) && !isMark(piece.text)).length
  const grouped = pieces.filter((piece) => piece.text.length > 1 && piece.couldBeGroup && !isWord(piece)).length
  const wordy = spelled > 0 && spelled >= grouped
  return pieces.map((piece, i) => {
    if (isLink(pieces, i)) return 'link'
    if (isWord(piece)) return 'word'
    if (piece.text.length === 1 || /\d/.test(piece.text)) return 'characters'
    if (joiningWords.has(piece.plain) && (wordy || !piece.couldBeGroup)) return 'join'
    if (piece.couldBeGroup) return wordy && piece.text.length === GROUP ? 'maybe-word' : 'characters'
    if (wordy) return 'unknown-word'
    return piece.text.length <= GROUP ? 'characters' : 'maybe-word'
  })
}

/** Between a single letter and a longer word: "A wie Anton", "B som i Bertil", "A as in Alfa". */
function isLink(pieces: readonly Piece[], i: number): boolean {
  const before = pieces
    .slice(Math.max(0, i - 2), i)
    .findLast(({ plain: word }) => !linkingWords.has(word) || word === 'i')
  const after = pieces.slice(i + 1, i + 3).find(({ plain: word }) => !linkingWords.has(word))
  if (!linkingWords.has(pieces[i]?.plain ?? '') || before === undefined || after === undefined) return false
  // A lone `i` is a character unless `som` stands before it.
  if (pieces[i]?.plain === 'i' && pieces[i - 1]?.plain !== 'som') return false
  return before.text.length === 1 && after.text.length > 2
}
