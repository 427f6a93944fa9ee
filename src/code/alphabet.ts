import type { Coder } from './coder.ts'
import type { Word } from './reed-solomon.ts'

/** Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O, U. A symbol's value is its place. */
export const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The text of a code without separators: 16 or 20 of Crockford's letters. */
export type CodeText = string & { readonly __code: 'CodeText' }

const values = new Map([...LETTERS].flatMap((letter, value) => [letter, letter.toLowerCase()].map((l) => [l, value])))
for (const [like, value] of Object.entries({ I: 1, L: 1, O: 0 })) {
  values.set(like, value)
  values.set(like.toLowerCase(), value)
}

/** The value of a letter in either case, I and L read as 1 and O as 0; `null` for U and all else. */
export function symbolOf(character: string): number | null {
  return values.get(character) ?? null
}

export function letterOf(symbol: number): string {
  return LETTERS[symbol] ?? '?'
}

export const alphabet: Coder<Word, CodeText> = {
  encode: (word) => {
    let text = ''
    for (const symbol of word) text += letterOf(symbol)
    return text as CodeText
  },
  decode: (text) =>
    [...text].map((letter) => {
      const value = LETTERS.indexOf(letter)
      if (value < 0) throw new RangeError(`${letter} is no letter of a code`)
      return value
    }),
}
