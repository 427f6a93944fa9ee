import { symbolOf } from './alphabet.ts'
import { decodeWord } from './decode-word.ts'
import type { Decoded } from './decoded.ts'

/**
 * Reads a code written in characters, in either case, with or without separators. Letters and `?`, `_`, `*` that stand
 * for no symbol count as illegible; everything else separates. For spelling words see `understand`.
 */
export function decodeCode(text: string): Decoded {
  const heard: (number | null)[] = []
  for (const character of text) {
    const symbol = symbolOf(character)
    if (symbol !== null || illegible.test(character)) heard.push(symbol)
  }
  return decodeWord(heard)
}

const illegible = /[\p{L}\p{N}?_*]/u
