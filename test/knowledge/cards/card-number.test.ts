import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CardFormat, type CheckedCard, checkCardNumber } from '../../../src/knowledge/cards/card-number.ts'
import { passesLuhn, passesMod97 } from '../../../src/knowledge/cards/check-digits.ts'
import type { Slip } from '../../../src/knowledge/cards/slips.ts'

const luhn: CardFormat = { id: 'card', length: 12, prefixes: ['4', '07'], check: 'luhn' }
const mod97: CardFormat = { id: 'long', length: 16, prefixes: [], check: 'mod97' }

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const validLuhn = digits(10).map((body) => withDigit(`4${body}`))
const validMod97 = digits(14).map((body) => body + String(98 - (Number(`${body}00`) % 97)).padStart(2, '0'))

function withDigit(body: string): string {
  return body + (Array.from('0123456789').find((digit) => passesLuhn(body + digit)) ?? '')
}

test('the example of ISO/IEC 7812-1, and one digit off it', () => {
  expect(passesLuhn('79927398713')).toBe(true)
  for (const digit of '012456789') expect(passesLuhn(`7992739871${digit}`)).toBe(false)
})

test('mod 97 as in ISO 7064, also for numbers beyond what a double holds', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (number) => {
      expect(passesMod97(String(number))).toBe(number % 97n === 1n)
    }),
  )
})

test('a right number is valid however its digits are grouped', () => {
  fc.assert(
    fc.property(validLuhn, fc.constantFrom(' ', '-', '.', ' - '), (number, gap) => {
      const typed = (number.match(/.{1,3}/g) ?? []).join(gap)
      expect(checkCardNumber(`Nr. ${typed} `, [luhn])).toEqual({ status: 'valid', digits: number, format: 'card' })
    }),
  )
})

test('letters that look like digits are read as digits, among digits', () => {
  const number = withDigit('40010203040')
  const typed = number.replaceAll('0', 'O').replaceAll('1', 'l')
  expect(checkCardNumber(typed, [luhn])).toMatchObject({ status: 'valid', digits: number })
})

describe('a slip is found, with the number that was meant', () => {
  test.each([
    ['luhn', validLuhn, luhn],
    ['mod 97', validMod97, mod97],
  ] as const)('one digit wrong: %s', (_name, numbers, format) => {
    fc.assert(
      fc.property(numbers, fc.nat(10), fc.integer({ min: 1, max: 9 }), (number, at, more) => {
        // A wrong first digit is another beginning, or another kind of card.
        const place = at + 1
        const typed = changed(number, place, String((Number(number[place]) + more) % 10))
        const checked = checkCardNumber(typed, [format])
        expect(slipsOf(checked)).toContainEqual({ kind: 'one-wrong', at: place, meant: number })
      }),
    )
  })

  test('two neighbours swapped; but for 0 and 9, which Luhn takes for right', () => {
    fc.assert(
      fc.property(validLuhn, fc.integer({ min: 1, max: 10 }), (number, at) => {
        const [a = '', b = ''] = number.slice(at, at + 2)
        fc.pre(a !== b && ![a + b, b + a].includes('09'))
        const typed = number.slice(0, at) + b + a + number.slice(at + 2)
        const checked = checkCardNumber(typed, [luhn])
        expect(slipsOf(checked)).toContainEqual({ kind: 'two-swapped', at, meant: number })
      }),
    )
  })

  test('one digit left out, one too many', () => {
    fc.assert(
      fc.property(validLuhn, fc.integer({ min: 1, max: 10 }), fc.nat(9), (number, at, more) => {
        const short = checkCardNumber(number.slice(0, at) + number.slice(at + 1), [luhn])
        const long = checkCardNumber(number.slice(0, at) + more + number.slice(at), [luhn])
        for (const checked of [short, long]) {
          expect(slipsOf(checked).map(({ meant }) => meant)).toContain(number)
        }
      }),
    )
  })
})

function slipsOf(checked: CheckedCard): readonly Slip[] {
  return checked.status === 'mistyped' ? checked.slips : []
}

function changed(text: string, at: number, digit: string): string {
  return text.slice(0, at) + digit + text.slice(at + 1)
}

describe('what fits no format is said to be different, never wrong', () => {
  test.each([
    ['', 'empty'],
    ['keine', 'empty'],
    ['1234', 'too-short'],
    ['12345678901234567', 'too-long'],
    ['512345678901', 'other-beginning'],
  ])('%s: %s', (typed, why) => {
    expect(checkCardNumber(typed, [luhn])).toMatchObject({ status: 'other-format', why })
  })

  test('a length between two formats', () => {
    expect(checkCardNumber('12345678901234', [luhn, mod97])).toMatchObject({ status: 'other-format', why: 'no-format' })
  })
})

test('where the provider names no formats, 11 and 12 digits with a check digit are usual', () => {
  expect(checkCardNumber('79927398713', [])).toMatchObject({ status: 'valid', format: 'common-11' })
})

test('a format without a check digit takes any digits', () => {
  expect(checkCardNumber('1234', [{ id: 'free', length: 4, prefixes: [], check: 'none' }]).status).toBe('valid')
})

test('of a megabyte only the beginning is looked at', () => {
  const checked = checkCardNumber('7'.repeat(1_000_000), [luhn])
  expect(checked.digits.length).toBeLessThanOrEqual(200)
})
