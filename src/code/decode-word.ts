import { alphabet, type CodeText } from './alphabet.ts'
import type { Decoded, ReadBack } from './decoded.ts'
import { strictCode } from './encode-code.ts'
import { type CodeFields, VERSION, versionOf } from './fields.ts'
import { findLengthMistake } from './find-length-mistake.ts'
import { allGroups, type Heard, howMended, readBackAt } from './heard.ts'
import { mask } from './mask.ts'
import { isValid, type Mend, mend, mendsOf, type Word } from './reed-solomon.ts'
import { suspectGroups } from './suspect-groups.ts'

/** Two wrong characters or four illegible ones: beyond that, too few check symbols are left to tell a code from noise. */
const ACCEPTED_COST = 4

/** Reads a code from its characters. Pure and total: every input has its named result. */
export function decodeWord(heard: Heard): Decoded {
  if (heard.every((symbol) => symbol === null)) return { status: 'not-a-code' }
  const rightLength = heard.length === 16 || heard.length === 20
  const word = rightLength ? mask.decode(heard.map((symbol) => symbol ?? 0)) : []
  const illegible = heard.includes(null) ? placesOf(heard) : []
  if (rightLength && illegible.length === 0 && isValid(word)) return result(heard, word, null)
  const mistake = findLengthMistake(heard)
  if (mistake !== null) return result(heard, mistake.word, mistake)
  if (!rightLength) return { status: 'wrong-length', characters: heard.length, expected: heard.length < 18 ? 16 : 20 }
  return mended(heard, word, illegible)
}

function mended(heard: Heard, word: Word, illegible: readonly number[]): Decoded {
  const mends = mendsOf(word, illegible)
  const why = illegible.length > ACCEPTED_COST ? 'illegible' : 'mistakes'
  if (mends === null) return { status: 'ask-again', why, likely: null, readBack: suspectGroups(heard, word, illegible) }
  const right = mend(word, mends)
  const code = textOf(right)
  const readBack = readBackAt(heard, code, mends)
  if (costOf(mends, illegible) > ACCEPTED_COST) return { status: 'ask-again', why, likely: code, readBack }
  return result(heard, right, { how: howMended(heard, code, mends, illegible), readBack })
}

type Corrected = Pick<Extract<Decoded, { status: 'corrected' }>, 'how' | 'readBack'>

/** A valid word is a code unless it says something that no code of this version says. */
function result(heard: Heard, word: Word, corrected: Corrected | null): Decoded {
  const code = textOf(word)
  const readBack: readonly ReadBack[] = corrected?.readBack ?? []
  if (versionOf(word) !== VERSION) return { status: 'newer-version', version: versionOf(word), code, readBack }
  const fields = fieldsOf(code)
  if (fields === null) return { status: 'ask-again', why: 'mistakes', likely: null, readBack: allGroups(heard) }
  if (corrected === null) return { status: 'clean', code, fields }
  return { status: 'corrected', code, fields, how: corrected.how, readBack }
}

function fieldsOf(code: CodeText): CodeFields | null {
  try {
    return strictCode.decode(code)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function textOf(word: Word): CodeText {
  return alphabet.encode(mask.encode(word))
}

function placesOf(heard: Heard): readonly number[] {
  return heard.flatMap((symbol, place) => (symbol === null ? [place] : []))
}

function costOf(mends: readonly Mend[], illegible: readonly number[]): number {
  return illegible.length + 2 * mends.filter(({ place }) => !illegible.includes(place)).length
}
