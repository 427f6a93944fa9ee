import type { CodeText } from './alphabet.ts'
import { decodeCode } from './decode-code.ts'
import { GROUP } from './groups.ts'

/** A code in a text, and where it stands. */
export type FoundCode = { readonly code: CodeText; readonly from: number; readonly to: number }

/** Longer texts are cut: a mail has no more to say. */
const LONGEST = 100_000

/**
 * The codes in a text that somebody wrote: a subject line, a mail, a chat. Only exact ones, in one piece or in groups of four
 * with anything but letters and digits between them: one text in a billion looks like a code and is none.
 */
export function findCodes(text: string): readonly FoundCode[] {
  const words = [...text.slice(0, LONGEST).matchAll(/[0-9a-z]+/gi)].map(({ 0: word, index }) => ({ word, from: index }))
  const found: FoundCode[] = []
  for (let place = 0; place < words.length; ) {
    const taken = [5, 4, 1].find((count) => codeIn(words.slice(place, place + count), count) !== null) ?? 0
    const code = codeIn(words.slice(place, place + taken), taken)
    const first = words[place]
    const last = words[place + taken - 1]
    if (code !== null && first !== undefined && last !== undefined)
      found.push({ code, from: first.from, to: last.from + last.word.length })
    place += Math.max(1, taken)
  }
  return found
}

function codeIn(words: readonly { readonly word: string }[], count: number): CodeText | null {
  if (words.length !== count || count === 0) return null
  const whole = count === 1
  if (!whole && !words.every(({ word }) => word.length === GROUP)) return null
  const text = words.map(({ word }) => word).join('')
  if (text.length !== 16 && text.length !== 20) return null
  const decoded = decodeCode(text)
  return decoded.status === 'clean' ? decoded.code : null
}
