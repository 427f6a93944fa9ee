import { decodeCode } from './decode-code.ts'
import { decodeWord } from './decode-word.ts'
import type { Decoded } from './decoded.ts'
import { heardOf, understand } from './spelling/understand.ts'

/** Reads a code however it was typed: characters or spelling words, in any grouping. */
export function readCode(text: string): Decoded {
  const characters = decodeCode(text)
  return characters.status === 'clean' ? characters : decodeWord(heardOf(understand(text)))
}
