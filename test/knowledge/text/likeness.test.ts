import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alike, countBits, letters, type Reach } from '../../../src/knowledge/text/likeness.ts'

/** Optimal string alignment by its definition. */
function distance(a: string, b: string): number {
  const known = new Map<string, number>()
  const from = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const key = `${i} ${j}`
    const stored = known.get(key)
    if (stored !== undefined) return stored
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    const least = Math.min(
      from(i - 1, j) + 1,
      from(i, j - 1) + 1,
      from(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      swapped ? from(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
    )
    known.set(key, least)
    return least
  }
  return from(a.length, b.length)
}

/** The least distance to any part of the word that the reach allows. */
function naive(pattern: string, word: string, reach: Reach): number {
  const starts = reach === 'end' || reach === 'inside' ? word.length : 0
  const distances: number[] = []
  for (let start = 0; start <= starts; start += 1) {
    const ends = reach === 'start' || reach === 'inside' ? start : word.length
    for (let end = ends; end <= word.length; end += 1) distances.push(distance(pattern, word.slice(start, end)))
  }
  return Math.min(...distances)
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 })

test('says within how many slips a pattern lies in a word, as the definition does', () => {
  fc.assert(
    fc.property(
      word,
      word,
      fc.constantFrom<Reach>('whole', 'start', 'end', 'inside'),
      fc.nat(2),
      (a, b, reach, most) => {
        expect(alike(a, b, { most, reach })).toBe(naive(a, b, reach) <= most)
      },
    ),
    { numRuns: 3_000 },
  )
})

test('a letter more that the pattern has than the word costs a slip: the quick look never hides a likeness', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(countBits(letters(a) & ~letters(b))).toBeLessThanOrEqual(naive(a, b, 'inside'))
    }),
    { numRuns: 3_000 },
  )
})

test('what is longer than any word is not compared', () => {
  expect(alike('a'.repeat(63), 'a'.repeat(63), { most: 2, reach: 'whole' })).toBe(false)
  expect(alike('a'.repeat(62), 'a'.repeat(62), { most: 0, reach: 'whole' })).toBe(true)
})
