import { decodeCode } from '../src/code/decode-code.ts'
import { decodeWord } from '../src/code/decode-word.ts'
import { encodeCode } from '../src/code/encode-code.ts'
import { groupStates } from '../src/code/spelling/group-states.ts'
import { spellOut } from '../src/code/spelling/spell-out.ts'
import { heardOf, understand } from '../src/code/spelling/understand.ts'
import { randomFrom, someCodes, someFields } from '../test/code/some-codes.ts'
import { type Bench, medianMs } from './bench.ts'
import { decodeLines } from './codes/decode-lines.ts'
import { deliver } from './codes/delivery.ts'
import { garbles } from './codes/garble.ts'
import { bech32m, crockford, vorab } from './codes/schemes.ts'

const codes = 100_000

/**
 * How many codes are read a second, how long a keystroke takes, and what becomes of codes that are misheard, misread
 * and mistyped, beside a plain Crockford code with its check character and Bech32m. All carry 50 bits.
 */
export const bench: Bench = async () => ({
  aSecond: {
    encoded: aSecond(fields, encodeCode),
    decodedClean: aSecond(texts, decodeCode),
    decodedTwoWrong: aSecond(
      texts.map((text) => `00${text.slice(2)}`),
      decodeCode,
    ),
    decodedFourWrong: aSecond(
      texts.map((text) => `0000${text.slice(4)}`),
      decodeCode,
    ),
    decodedOneMissing: aSecond(
      texts.map((text) => text.slice(1)),
      decodeCode,
    ),
  },
  keystroke: keystroke(),
  fromStandardInput: await decodeLines(1_000_000),
  garbled: Object.fromEntries(
    Object.entries(garbles).map(([name, garble]) => [
      name,
      Object.fromEntries(
        [vorab, crockford, bech32m].map((scheme) => [
          scheme.name,
          deliver(scheme, garble, { codes, random: randomFrom(1) }),
        ]),
      ),
    ]),
  ),
})

const random = randomFrom(2)
const fields = Array.from({ length: 10_000 }, () => someFields(random))
const texts = someCodes(10_000, 3)

/** The median over many small batches: other programs run in between. */
function aSecond<T>(inputs: readonly T[], call: (input: T) => unknown): number {
  let batch = 0
  const ms = medianMs(
    50,
    () => inputs.slice((batch++ % 10) * 1000).slice(0, 1000),
    (some) => {
      for (const input of some) call(input)
    },
  )
  return Math.round(1_000_000 / ms)
}

/** What the agent's field does at each letter of a code that is spelled to its end, with slips. */
function keystroke(): { readonly letters: number; readonly medianMs: number; readonly worstMs: number } {
  const said = spellOut(encodeCode(fields[0] ?? someFields(random)), 'de')
    .flat()
    .map(({ said: phrase }) => phrase)
    .join(', ')
    .replaceAll('ss', 's')
  const taken = [...said].map((_, i) =>
    medianMs(
      9,
      () => said.slice(0, i + 1),
      (typed) => {
        const heard = heardOf(understand(typed))
        return [decodeWord(heard), groupStates(heard, { flows: 10, now: 0 })]
      },
    ),
  )
  const sorted = taken.toSorted((a, b) => a - b)
  return { letters: said.length, medianMs: sorted[sorted.length >> 1] ?? 0, worstMs: sorted.at(-1) ?? 0 }
}
