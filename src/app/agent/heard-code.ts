import { decodeCode } from '../../code/decode-code.ts'
import { decodeWord } from '../../code/decode-word.ts'
import type { Decoded } from '../../code/decoded.ts'
import type { Heard } from '../../code/heard.ts'
import { heardOf, understand } from '../../code/spelling/understand.ts'

/** What an agent typed, as characters and as a code. Pure string work, done anew with every keystroke. */
export function heardCode(text: string): { readonly heard: Heard; readonly decoded: Decoded } {
  const heard = heardOf(understand(text))
  const characters = decodeCode(text)
  return { heard, decoded: characters.status === 'clean' ? characters : decodeWord(heard) }
}
