import { alphabet } from './alphabet.ts'
import type { Decoded } from './decoded.ts'
import { GROUP, groupAt, groupOf } from './groups.ts'
import { type Heard, heardFrom } from './heard.ts'
import { mask } from './mask.ts'
import { isValid, mend, mendsOf, type Word } from './reed-solomon.ts'

type LengthMistake = Pick<Extract<Decoded, { status: 'corrected' }>, 'how' | 'readBack'> & { readonly word: Word }
type Guess = { readonly word: Word; readonly place: number }

/**
 * The code that one character left out, one too many or one group read twice has made of another length, if everything
 * else is right and there is just one such code. `word` is without mask.
 */
export function findLengthMistake(heard: Heard): LengthMistake | null {
  if (heard.length < 15 || heard.length === 16 || heard.includes(null)) return null
  const symbols = heard.filter((symbol) => symbol !== null)
  switch (heard.length) {
    case 15:
    case 19:
      return only(heard, 'missing', withOneMore(symbols))
    case 17:
    case 21:
      return only(heard, 'extra', [...withOneLess(symbols), ...withSevenForTwenty(symbols)].filter(fits))
    case 20:
    case 24:
      return only(heard, 'group-twice', withoutRepetition(symbols).filter(fits))
    default:
      return null
  }
}

function fits({ word }: Guess): boolean {
  return isValid(word)
}

function only(heard: Heard, how: LengthMistake['how'], guesses: readonly Guess[]): LengthMistake | null {
  const [guess] = guesses
  if (guess === undefined || guesses.some(({ word }) => word.join() !== guess.word.join())) return null
  const { word, place } = guess
  const code = alphabet.encode(mask.encode(word))
  const group = groupAt(Math.min(place, word.length - 1))
  const characters = GROUP + heard.length - word.length
  const likely = groupOf(code, group)
  return { word, how, readBack: [{ group, heard: heardFrom(heard, group, characters), likely }] }
}

function withOneLess(symbols: Word): readonly Guess[] {
  return symbols.map((_, place) => without(symbols, place, 1))
}

/** The Swedish "sju" is heard as "tjugo", and typed as 20. */
function withSevenForTwenty(symbols: Word): readonly Guess[] {
  return symbols.flatMap((symbol, place) => {
    if (symbol !== 2 || symbols[place + 1] !== 0) return []
    return [{ word: mask.decode(symbols.toSpliced(place, 2, 7)), place }]
  })
}

function without(symbols: Word, place: number, count: number): Guess {
  return { word: mask.decode(symbols.toSpliced(place, count)), place }
}

/** A group that is followed by itself. */
function withoutRepetition(symbols: Word): readonly Guess[] {
  const guesses: Guess[] = []
  for (let start = 0; start + GROUP < symbols.length; start += GROUP) {
    const group = symbols.slice(start, start + GROUP)
    if (group.every((symbol, i) => symbol === symbols[start + GROUP + i])) guesses.push(without(symbols, start, GROUP))
  }
  return guesses
}

function withOneMore(symbols: Word): readonly Guess[] {
  return Array.from({ length: symbols.length + 1 }, (_, place) => {
    const word = mask.decode(symbols.toSpliced(place, 0, 0))
    const mends = mendsOf(word, [place])
    return mends?.length === 1 ? [{ word: mend(word, mends), place }] : []
  }).flat()
}
