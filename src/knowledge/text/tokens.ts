import { fold } from './fold.ts'

/** More words than these are not read: the first and the last of a text of many short ones. 16,000 characters have about 2,500. */
export const MOST_TOKENS = 3_000
const LAST_TOKENS = 800
const LONGEST_WORD = 40
const LONGEST_PIECE = 300

export type Token = {
  /** Folded word, number, or code such as `5.7.1`. */
  readonly text: string
  /** How cues may match it: words also by likeness, codes to the letter, parts of host names only as a whole. */
  readonly kind: 'word' | 'code' | 'host'
}

/** Stand-ins at the place of a mail address and of a host name or IP address. */
export const ADDRESS = 'xaddress'
export const HOST = 'xhost'

/**
 * The words of a cleaned text, each place with all its readings: a host name stands as {@link HOST} and as its parts, an
 * address only as {@link ADDRESS} (what people call their mailboxes says nothing), an enhanced status code as one word.
 * Work is linear in the text: pieces are cut at separators first, and every pattern runs on one short piece.
 */
export function tokenise(text: string): readonly (readonly Token[])[] {
  const places: (readonly Token[])[] = []
  const joined = text
    .replace(/\be[- ](mail|post|brev)/gi, (_, word: string) => `e${word.toLowerCase()}`)
    .replace(/(\p{L})'(?=\p{L})/gu, '$1')
  for (const [piece] of joined.matchAll(/[^\s"'<>()[\]{},;:|/\\=!?*#]+/g)) places.push(...placesOf(piece))
  return places.length <= MOST_TOKENS
    ? places
    : [...places.slice(0, MOST_TOKENS - LAST_TOKENS), ...places.slice(-LAST_TOKENS)]
}

function placesOf(piece: string): readonly (readonly Token[])[] {
  const bare = piece.replace(/^[.\-_]{1,9}|[.\-_]{1,9}$/g, '')
  if (bare.length > LONGEST_PIECE) return words(bare.slice(0, LONGEST_PIECE))
  if (/^[^@]+@[^@]+$/.test(bare)) return [[{ text: ADDRESS, kind: 'host' }]]
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(bare)) return [[{ text: HOST, kind: 'host' }]]
  return isHostName(bare) ? [hostPlace(bare)] : camelCase(bare)
}

/** `BadCredentials` is read as two words, and at the place of the first also as one: `KiKA`, `iPhone`. */
function camelCase(piece: string): readonly (readonly Token[])[] {
  if (!/\p{Ll}\p{Lu}/u.test(piece)) return words(piece)
  return piece.split(/[^\p{L}\p{N}]+/u).flatMap((run) => {
    const parts = words(run.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
    const [first = [], ...rest] = parts
    return rest.length === 0 ? parts : [[...first, ...(words(run)[0] ?? [])], ...rest]
  })
}

/** Exchange's codes (`RESOLVER.ADR.RecipNotFound`), Java's exceptions and run-together sentences are no host names. */
function isHostName(piece: string): boolean {
  const labels = piece.split('.')
  const last = labels.at(-1) ?? ''
  if (labels.length < 2 || !/^\p{L}{2,24}$/u.test(last)) return false
  if (labels.length === 2 && /^\p{Lu}\p{Ll}/u.test(last)) return false
  return labels.every((label) => /^[\p{L}\p{N}-]{1,63}$/u.test(label) && !/\p{Ll}\p{Lu}/u.test(label))
}

function hostPlace(host: string): readonly Token[] {
  const parts = host.split('.').slice(0, 6)
  return [{ text: HOST, kind: 'host' }, ...parts.map((part) => ({ text: fold(part), kind: 'host' as const }))]
}

function words(text: string): readonly (readonly Token[])[] {
  const found = fold(text).match(/[245]\.\d{1,3}\.\d{1,3}(?![\d.])|[a-z0-9]+/g) ?? []
  return found.map((word) => [{ text: word.slice(0, LONGEST_WORD), kind: isCode(word) ? 'code' : 'word' }])
}

/** `e05`, `552`, `0x800ccc0e`; but `passw0rd` is a word with a slip. */
function isCode(word: string): boolean {
  const digits = word.replace(/\D/g, '').length
  return digits > 2 || (digits > 0 && word.length < 6)
}
