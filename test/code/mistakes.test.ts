import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LETTERS, letterOf, symbolOf } from '../../src/code/alphabet.ts'
import { decodeCode } from '../../src/code/decode-code.ts'
import { isValid, mend, mendsOf, syndromesOf, type Word } from '../../src/code/reed-solomon.ts'
import { randomFrom, someCodes } from './some-codes.ts'

const codes = someCodes(1000, 1)
/** Milliseconds; on a slow machine some of these take long. */
const PATIENCE = 120_000

function replaced(code: string, place: number, letter: string): string {
  return code.slice(0, place) + letter + code.slice(place + 1)
}

/** Other letters at so many different places. */
function wrong(code: string, count: number, random: (below: number) => number): string {
  const places = new Set<number>()
  while (places.size < count) places.add(random(code.length))
  return [...places].reduce((text, place) => {
    const symbol = (symbolOf(code[place] ?? '') ?? 0) ^ (1 + random(31))
    return replaced(text, place, letterOf(symbol))
  }, code)
}

function illegible(code: string, count: number, random: (below: number) => number): string {
  const places = new Set<number>()
  while (places.size < count) places.add(random(code.length))
  return [...places].reduce((text, place) => replaced(text, place, '?'), code)
}

describe('over 1,000 codes', { timeout: PATIENCE }, () => {
  test('every single substitution is corrected, and its group is named', () => {
    for (const code of codes) {
      for (let place = 0; place < code.length; place++) {
        for (const letter of LETTERS) {
          const decoded = decodeCode(replaced(code, place, letter))
          if (letter === code[place]) expectStatus(decoded, 'clean', code)
          else expectStatus(decoded, 'corrected', code)
          if (decoded.status === 'corrected' && decoded.readBack[0]?.group !== Math.floor(place / 4) + 1) {
            expect(decoded).toMatchObject({ readBack: [{ group: Math.floor(place / 4) + 1 }] })
          }
        }
      }
    }
  })

  test('every swap of neighbours is corrected and called a swap', () => {
    for (const code of codes) {
      for (let place = 0; place + 1 < code.length; place++) {
        const swapped = `${code.slice(0, place)}${code[place + 1]}${code[place]}${code.slice(place + 2)}`
        const decoded = decodeCode(swapped)
        if (swapped === code) expectStatus(decoded, 'clean', code)
        else
          expect([decoded.status, 'how' in decoded && decoded.how, 'code' in decoded && decoded.code]).toEqual([
            'corrected',
            'swapped',
            code,
          ])
      }
    }
  })

  test('double substitutions are corrected', () => {
    const random = randomFrom(2)
    for (const code of codes) {
      for (let i = 0; i < 100; i++) expectStatus(decodeCode(wrong(code, 2, random)), 'corrected', code)
    }
  })

  test.each([3, 4])('%i substitutions are never accepted; three are located', (count) => {
    const random = randomFrom(count)
    for (const code of codes) {
      for (let i = 0; i < 50; i++) {
        const text = wrong(code, count, random)
        const decoded = decodeCode(text)
        if (decoded.status !== 'ask-again') expect([text, decoded.status]).toEqual([text, 'ask-again'])
        if (count === 3 && 'likely' in decoded && decoded.likely !== code)
          expect(decoded).toMatchObject({ likely: code })
      }
    }
  })

  test.each([1, 2, 3, 4, 5, 6])('%i illegible characters are found; more than four are asked for again', (count) => {
    const random = randomFrom(count)
    for (const code of codes) {
      for (let i = 0; i < 10; i++) {
        const decoded = decodeCode(illegible(code, count, random))
        if (count <= 4) expectStatus(decoded, 'corrected', code)
        else expect(decoded).toMatchObject({ status: 'ask-again', why: 'illegible', likely: code })
      }
    }
  })

  test('a wrong character beside up to two illegible ones is corrected', () => {
    const random = randomFrom(7)
    for (const code of codes) {
      const place = random(code.length - 2)
      const text = replaced(replaced(code, place, '?'), place + 2, code[place + 2] === 'A' ? 'B' : 'A')
      expectStatus(decodeCode(text), 'corrected', code)
    }
  })

  test('a character left out, doubled or added, and a group read twice, are found', () => {
    const random = randomFrom(8)
    for (const code of codes) {
      const place = random(code.length)
      const group = 4 * random(code.length / 4)
      expectStatus(decodeCode(code.slice(0, place) + code.slice(place + 1)), 'corrected', code)
      expectStatus(
        decodeCode(code.slice(0, place) + code.slice(place, place + 1) + code.slice(place)),
        'corrected',
        code,
      )
      expectStatus(decodeCode(`${code.slice(0, place)}7${code.slice(place)}`), 'corrected', code)
      expectStatus(decodeCode(code.slice(0, group + 4) + code.slice(group)), 'corrected', code)
    }
  })

  test('20 is found to be 7, as "tjugo" and "sju" sound alike', () => {
    for (const code of codes.filter((text) => text.includes('7'))) {
      expect(decodeCode(code.replace('7', '20'))).toMatchObject({ status: 'corrected', how: 'extra', code })
    }
  })

  test('a character left out is not made up for by one added elsewhere', () => {
    const random = randomFrom(9)
    for (const code of codes) {
      for (const letter of LETTERS) {
        for (const text of [code.slice(1) + letter, letter + code.slice(0, -1)]) {
          const { status } = decodeCode(text)
          if (status !== 'ask-again') expect([code, text, status]).toEqual([code, text, 'ask-again'])
        }
      }
      const [from, to] = [random(code.length - 4), random(4) + 4]
      const end = Math.min(from + to, code.length)
      const shifted = code.slice(0, from) + code.slice(from + 1, end) + letterOf(random(32)) + code.slice(end)
      const decoded = decodeCode(shifted)
      if ('code' in decoded) expect([code, shifted, decoded.code]).toEqual([code, shifted, code])
    }
  })
})

describe('the check symbols', { timeout: PATIENCE }, () => {
  test.each([16, 20])('every pair of wrong symbols in a word of %i is found', (length) => {
    const zero: Word = new Array<number>(length).fill(0)
    for (let a = 0; a < length; a++) {
      for (let b = a + 1; b < length; b++) {
        for (let x = 1; x < 32; x++) {
          for (let y = 1; y < 32; y++) {
            const mends = mendsOf(zero.with(a, x).with(b, y))
            const [first, second] = mends ?? []
            if (
              first?.place !== a ||
              first.value !== x ||
              second?.place !== b ||
              second.value !== y ||
              mends?.length !== 2
            ) {
              expect([a, x, b, y]).toEqual(mends)
            }
          }
        }
      }
    }
  })

  test('what is found depends on what was added alone, not on the code', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(syndromesOf(a.map((symbol, i) => symbol ^ (b[i] ?? 0)))).toEqual(
          syndromesOf(a).map((syndrome, i) => syndrome ^ (syndromesOf(b)[i] ?? 0)),
        )
      }),
    )
  })

  test('nothing is mended that has too much wrong, and what is mended is valid', () => {
    fc.assert(
      fc.property(words, anyPlaces, (word, illegible) => {
        const mends = mendsOf(word, illegible)
        if (mends === null) return
        const wrong = mends.filter(({ place }) => !illegible.includes(place)).length
        expect(2 * wrong + illegible.length).toBeLessThanOrEqual(6)
        expect(isValid(mend(word, mends))).toBe(true)
      }),
      { numRuns: 20_000 },
    )
  })

  test('illegible and wrong symbols together are mended as long as 2 · wrong + illegible is at most 6', () => {
    const random = randomFrom(10)
    for (const code of codes) {
      const erased = random(7)
      const bad = random(Math.floor((6 - erased) / 2) + 1)
      const places = [...new Array(code.length).keys()].sort(() => random(3) - 1).slice(0, erased + bad)
      const zero: Word = new Array<number>(code.length).fill(0)
      const word = places.reduce((w, place, i) => w.with(place, i < erased ? random(32) : 1 + random(31)), zero)
      expect(mend(word, mendsOf(word, places.slice(0, erased)) ?? [])).toEqual(zero)
    }
  })
})

const anyPlaces = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 16 })
const words = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 16, maxLength: 16 })

test('of a million random texts, at most 2 in 10,000 are taken for a code', { timeout: PATIENCE }, () => {
  const random = randomFrom(20_261_121)
  const accepted = { 15: 0, 16: 0, 17: 0, 19: 0, 20: 0, 21: 0 }
  for (let i = 0; i < 1_000_000; i++) {
    const length = i % 10 === 0 ? ([15, 17, 19, 21] as const)[random(4) as 0] : i % 2 === 0 ? 20 : 16
    let text = ''
    for (let place = 0; place < length; place++) text += letterOf(random(32))
    const { status } = decodeCode(text)
    if (status === 'clean' || status === 'corrected' || status === 'newer-version') accepted[length]++
  }
  const all = Object.values(accepted).reduce((sum, count) => sum + count)
  expect(all).toBeLessThanOrEqual(200)
  expect(accepted[16] + accepted[20]).toBeGreaterThan(0)
})

function expectStatus(
  decoded: { readonly status: string; readonly code?: string },
  status: string,
  code: string,
): void {
  if (decoded.status !== status || decoded.code !== code) expect(decoded).toMatchObject({ status, code })
}
