import { expect, test } from 'vitest'
import { LETTERS, letterOf } from '../../src/code/alphabet.ts'
import { decodeCode } from '../../src/code/decode-code.ts'
import { randomFrom, someCodes } from './some-codes.ts'

test.each([16, 20])('over 500 codes of %i characters, every double substitution is corrected', (length) => {
  const codes = someCodes(2_000, length).filter((code) => code.length === length)
  for (const code of codes.slice(0, 500)) {
    for (let a = 0; a < length; a++) {
      for (let b = a + 1; b < length; b++) {
        for (const x of LETTERS.replace(code[a] ?? '', '')) {
          const begun = code.slice(0, a) + x + code.slice(a + 1, b)
          for (const y of LETTERS.replace(code[b] ?? '', '')) {
            const text = begun + y + code.slice(b + 1)
            const decoded = decodeCode(text)
            if (decoded.status !== 'corrected' || decoded.code !== code) expect([text, decoded]).toBe(code)
          }
        }
      }
    }
  }
})

test.each([3, 4])('a million times %i substitutions: none is accepted', (count) => {
  const random = randomFrom(count)
  for (const code of someCodes(10_000, count)) {
    for (let i = 0; i < 100; i++) {
      const letters = [...code]
      const places = new Set<number>()
      while (places.size < count) places.add(random(code.length))
      for (const place of places) {
        const others = LETTERS.replace(code[place] ?? '', '')
        letters[place] = others[random(31)] ?? ''
      }
      const { status } = decodeCode(letters.join(''))
      if (status !== 'ask-again') expect([code, letters.join(''), status]).toBe('refused')
    }
  }
})

test.each([15, 16, 17, 19, 20, 21])(
  'of ten million random texts of %i characters, at most 2 in 10,000 are taken for a code',
  (length) => {
    const random = randomFrom(length)
    let accepted = 0
    for (let i = 0; i < 10_000_000; i++) {
      let text = ''
      for (let place = 0; place < length; place++) text += letterOf(random(32))
      const { status } = decodeCode(text)
      if (status === 'clean' || status === 'corrected' || status === 'newer-version') accepted++
    }
    expect(accepted).toBeLessThanOrEqual(2_000)
  },
)
