import type { Coder } from './coder.ts'
import type { Word } from './reed-solomon.ts'

/**
 * Constants for each place of the short and the long form. A Reed–Solomon word that is shifted by a place is almost
 * another one: without them, a dropped character could be made up for by an added one. Within a form all differ, and
 * were chosen so that no stretch of three or more shifted places can be taken for two wrong characters in a word of
 * zeros. They also keep a small rank from showing as a row of equal letters.
 */
const short: Word = [29, 10, 12, 15, 7, 9, 13, 27, 4, 23, 6, 30, 3, 22, 19, 0]
const long: Word = [24, 26, 22, 28, 12, 4, 19, 29, 13, 2, 18, 5, 7, 8, 1, 14, 25, 0, 21, 10]

function masked(word: Word): Word {
  const mask = word.length === short.length ? short : long
  if (word.length !== mask.length) throw new RangeError(`a code of ${word.length} characters`)
  return word.map((symbol, place) => symbol ^ (mask[place] ?? 0))
}

/** XOR undoes itself. */
export const mask: Coder<Word, Word> = { encode: masked, decode: masked }
