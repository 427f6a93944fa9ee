import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fairShares } from '../../../src/probes/rating/fair-shares.ts'
import { type Moved, nextAmount } from '../../../src/probes/rating/next-amount.ts'
import { type Portion, throughput } from '../../../src/probes/rating/throughput.ts'

/** Portions as they come over a line of so many bytes a millisecond, one each `everyMs`. */
function steadily(rate: number, forMs: number, everyMs = 10): Portion[] {
  const times = Array.from({ length: Math.floor(forMs / everyMs) }, (_, index) => (index + 1) * everyMs)
  return times.map((at) => ({ from: at, to: at, bytes: rate * everyMs }))
}

const of = (portions: readonly Portion[], to: number, tripMs = 20) => throughput({ portions, from: 0, to, tripMs })

describe('the rate of a line', () => {
  test('that is even is what it is', () => {
    const found = of(steadily(125, 2_000), 2_000)
    expect(found?.bytesPerMs).toBeCloseTo(125, 0)
    expect(found?.steadyMs).toBeGreaterThan(1_900)
    expect(found?.spread).toBeLessThan(0.02)
  })

  test('does not depend on when it is looked at, or how finely it comes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 20_000, noNaN: true }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 500, max: 5_000 }),
        (rate, everyMs, forMs) => {
          const found = of(steadily(rate, forMs, everyMs), forMs)
          expect(Math.abs((found?.bytesPerMs ?? 0) / rate - 1)).toBeLessThan(0.05)
        },
      ),
    )
  })

  test('leaves out the time in which TCP gets going', () => {
    const slowStart = [14, 29, 58, 116].map((kilobytes, trip) => ({
      from: trip * 100,
      to: trip * 100,
      bytes: kilobytes * 1_000,
    }))
    const then = steadily(1_250, 2_000).map(({ from, to, bytes }) => ({ from: from + 400, to: to + 400, bytes }))
    const found = of([...slowStart, ...then], 2_400, 100)
    expect(Math.abs((found?.bytesPerMs ?? 0) / 1_250 - 1)).toBeLessThan(0.03)
    expect(found?.steadyMs).toBeLessThan(2_300)
  })

  test.each([
    ['at its beginning', 200],
    ['in its middle', 900],
    ['at its end', 1_700],
  ])('is not moved much by a stall %s, with all that was held back after it', (_, stallAt) => {
    const stalled = steadily(125, 2_000).map((one) =>
      one.to > stallAt && one.to < stallAt + 250 ? { ...one, from: stallAt + 250, to: stallAt + 250 } : one,
    )
    const found = of(stalled, 2_000)
    expect(Math.abs((found?.bytesPerMs ?? 0) / 125 - 1)).toBeLessThan(0.06)
  })

  test('of a line that stands still from the middle on is small, not that of its good part', () => {
    expect(of(steadily(125, 1_000), 4_000)?.bytesPerMs ?? 0).toBeLessThan(40)
    expect(of(steadily(125, 2_600), 4_000)?.bytesPerMs ?? 0).toBeLessThan(110)
  })

  test('is none where nothing came, or no time went by', () => {
    expect(of([], 2_000)).toBeNull()
    expect(of(steadily(125, 1_000), 0)).toBeNull()
  })
})

describe('what is moved at the same time', () => {
  const total = (portions: readonly Portion[]) => portions.reduce((sum, { bytes }) => sum + bytes, 0)
  const within = (portions: readonly Portion[], from: number, to: number) =>
    total(portions.filter((one) => one.from >= from && one.to <= to))

  test('shares the line: alone it moves twice as fast as in two', () => {
    // Two posts of a line that moves 1 a millisecond: both until 100, the longer one alone until 150.
    const shares = fairShares([
      { from: 0, to: 100, bytes: 50 },
      { from: 0, to: 150, bytes: 100 },
    ])
    expect(within(shares, 0, 100)).toBeCloseTo(100)
    expect(within(shares, 100, 150)).toBeCloseTo(50)
  })

  test('is neither more nor less than before', () => {
    const posts = fc.array(
      fc.record({ from: fc.integer({ min: 0, max: 1_000 }), forMs: fc.nat(1_000), bytes: fc.nat(1_000_000) }),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(posts, (all) => {
        const moved = all.map(({ from, forMs, bytes }) => ({ from, to: from + forMs, bytes }))
        expect(total(fairShares(moved))).toBeCloseTo(total(moved), 3)
      }),
    )
  })

  test('on a full line comes out even, whoever sent what', () => {
    const ends = [200, 350, 500, 700, 1_000]
    let at = 0
    let each = 0
    const posts = ends.map((to, index) => {
      each += (to - at) / (ends.length - index)
      at = to
      return { from: 0, to, bytes: each }
    })
    const shares = fairShares(posts)
    for (const [index, to] of ends.entries()) expect(within(shares, 0, to)).toBeCloseTo(ends[index] ?? 0, 6)
  })
})

describe('the next amount', () => {
  const rules = { least: 4_096, most: 2_097_152, wantedMs: 500, mostGrowth: 4 }
  const following = (bytes: number, tookMs: number, idleMs = 20, before: Moved['before'] = null) =>
    nextAmount({ bytes, tookMs, idleMs, before }, rules)

  test('is longer after one that was over at once', () => {
    expect(following(16_384, 30).bytes).toBe(65_536)
    expect(following(16_384, 30).settled).toBe(false)
  })

  test('stays as it is after one that took its time', () => {
    const before = { bytes: 64_000, rate: 128 }
    expect(following(64_000, 520, 20, before)).toMatchObject({ bytes: 64_000, settled: true })
  })

  test('is shorter after one that took far too long', () => {
    expect(following(64_000, 5_000, 20, { bytes: 64_000, rate: 13 }).bytes).toBe(32_000)
  })

  test('is longer where the line was faster with a longer one, however long it took', () => {
    const before = { bytes: 64_000, rate: 100 }
    expect(following(256_000, 1_300, 20, before).bytes).toBe(512_000)
  })

  test('takes a long way for what it is: round trips in which the window opened are no slowness', () => {
    // 64 kB from a first window of 14.6 kB: two doublings, so two round trips more, on whatever line.
    expect(following(64_000, 300 * 3 + 60, 300).bytes).toBeGreaterThan(200_000)
  })

  test('has its bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.nat(60_000), fc.nat(2_000), (bytes, took, idle) => {
        const next = following(bytes, took, idle)
        expect(next.bytes).toBeGreaterThanOrEqual(4_096)
        expect(next.bytes).toBeLessThanOrEqual(2_097_152)
        expect(Number.isFinite(next.rate)).toBe(true)
      }),
    )
  })
})
