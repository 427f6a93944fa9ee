import type { Coder } from './coder.ts'
import { CHECKS, checksOf, isValid, type Word } from './reed-solomon.ts'

/** Puts the check symbols behind the data, and takes them off a valid word. */
export const checksum: Coder<Word, Word> = {
  encode: (data) => [...data, ...checksOf(data)],
  decode: (word) => {
    if (!isValid(word)) throw new RangeError('the check symbols do not fit')
    return word.slice(0, -CHECKS)
  },
}
