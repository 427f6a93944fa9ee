import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyProbeLevels, type ProbeId, probeLevels } from '../../../src/guide/levels.ts'
import type { Figure, Reading } from '../../../src/guide/reading.ts'
import { bloatIncrease, rateBufferbloat } from '../../../src/probes/rating/bufferbloat.ts'
import { compareReadings } from '../../../src/probes/rating/compare.ts'
import { parseNameAnswer } from '../../../src/probes/rating/dns-answer.ts'
import { rateHosts } from '../../../src/probes/rating/hosts.ts'
import { rateLatency } from '../../../src/probes/rating/latency.ts'
import { qualityOf } from '../../../src/probes/rating/quality.ts'
import { rateSpeed } from '../../../src/probes/rating/speed.ts'
import { dropOuts, rateStability } from '../../../src/probes/rating/stability.ts'
import { jitter, median, percentile } from '../../../src/probes/rating/statistics.ts'
import { compareWhere } from '../../../src/probes/rating/where.ts'

describe('statistics', () => {
  test.each([
    [[], 0.5, null],
    [[7], 0.9, 7],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[4, 1, 3, 2], 0, 1],
    [[4, 1, 3, 2], 1, 4],
    [[10, 20, 30, 40, 50], 0.9, 46],
  ])('percentile of %j at %d', (samples, share, expected) => {
    expect(percentile(samples, share)).toBe(expected)
  })

  test('a percentile lies between the least and the most, and does not change the samples', () => {
    const samples = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const copy = [...all]
        const found = percentile(all, share) ?? Number.NaN
        expect(found).toBeGreaterThanOrEqual(Math.min(...all))
        expect(found).toBeLessThanOrEqual(Math.max(...all))
        expect(all).toEqual(copy)
      }),
    )
  })

  test.each([
    [[], null],
    [[5], null],
    [[5, 5, 5], 0],
    [[10, 30, 10, 30], 20],
  ])('jitter of %j', (samples, expected) => {
    expect(jitter(samples)).toBe(expected)
  })

  test('median', () => {
    expect(median([3, 1, 2])).toBe(2)
  })
})

describe('latency', () => {
  const all = (ms: number, count = 20) => Array.from({ length: count }, () => ms)
  test.each([
    ['at the edge of good', all(100), 0, 'good'],
    ['just over', all(101), 0, 'fair'],
    ['good but for one lost', all(20, 19), 1, 'fair'],
    ['good but for two lost', all(20, 18), 2, 'poor'],
    ['at the edge of fair', all(300), 0, 'fair'],
    ['just over that', all(301), 0, 'poor'],
    ['nothing', [], 3, 'no-answer'],
    ['two answers among many lost', all(20, 2), 10, 'no-answer'],
    ['a single quick answer, nothing lost', all(20, 1), 0, 'good'],
  ] as const)('%s', (_, answeredMs, unanswered, level) => {
    expect(rateLatency({ answeredMs, unanswered, atLeast: 3 })).toBe(level)
  })
})

describe('speed', () => {
  test.each([
    [25, 5, 'fast'],
    [24.9, 50, 'enough'],
    [100, 4.9, 'enough'],
    [6, 1.5, 'enough'],
    [5.9, 10, 'slow'],
    [100, 1.4, 'slow'],
    [1, 0.3, 'slow'],
    [0.9, 10, 'very-slow'],
    [100, 0.2, 'very-slow'],
    [100, null, 'very-slow'],
    [null, 5, 'very-slow'],
    [null, null, 'no-answer'],
  ])('%j Mbit/s down and %j up', (downMbits, upMbits, level) => {
    expect(rateSpeed({ downMbits, upMbits })).toBe(level)
  })
})

describe('bufferbloat', () => {
  test.each([
    [20, 80, 60, 'good'],
    [20, 81, 40, 'fair'],
    [20, 30, 220, 'fair'],
    [20, 30, 221, 'poor'],
    [20, 300, null, 'poor'],
    [20, null, null, 'no-answer'],
    [null, 50, 50, 'no-answer'],
    // Faster while loaded: the radio was asleep before.
    [80, 30, 30, 'good'],
  ])('idle %j ms, down %j, up %j', (idleMs, downMs, upMs, level) => {
    expect(rateBufferbloat({ idleMs, downMs, upMs })).toBe(level)
    expect(bloatIncrease({ idleMs, downMs, upMs }) ?? 0).toBeGreaterThanOrEqual(0)
  })
})

test.each([
  [true, 3, 'everything'],
  [true, 0, 'only-us'],
  [false, 1, 'only-others'],
  [false, 0, 'nothing'],
])('own site %j, others %d', (ownSite, othersAnswered, level) => {
  expect(rateHosts({ ownSite, othersAnswered })).toBe(level)
})

describe('drop-outs', () => {
  const samples = (pattern: string) =>
    [...pattern].map((one, index) => ({ at: index * 5_000, ms: one === '+' ? 20 : null }))

  test.each([
    ['+++', []],
    ['+-+', []],
    ['+--+', [[5_000, 15_000]]],
    ['--++', [[0, 10_000]]],
    ['++--', [[10_000, 15_000]]],
    [
      '+--+---+',
      [
        [5_000, 15_000],
        [20_000, 35_000],
      ],
    ],
    ['', []],
  ])('of %s', (pattern, expected) => {
    expect(dropOuts(samples(pattern)).map(({ from, until }) => [from, until])).toEqual(expected)
  })

  test.each([
    ['+++++', 6, 'stopped'],
    ['++++++', 6, 'stable'],
    ['------', 6, 'down'],
    ['+++--+', 6, 'drop-outs'],
    [`-${'+'.repeat(30)}`, 6, 'stable'],
    ['-+++++++++', 6, 'drop-outs'],
  ])('%s with at least %d is %s', (pattern, atLeast, level) => {
    expect(rateStability(samples(pattern), atLeast)).toBe(level)
  })
})

describe('what a resolver sends', () => {
  test.each([
    ['an address', '{"Status":0,"Answer":[{"type":1,"data":"192.0.2.1"}]}', { kind: 'exists', records: 1 }],
    ['an alias and its address', '{"Status":0,"Answer":[{"type":5},{"type":1}]}', { kind: 'exists', records: 1 }],
    ['no record of the type', '{"Status":0}', { kind: 'exists', records: 0 }],
    ['no such name', '{"Status":3}', { kind: 'no-such-name' }],
    ['a failure', '{"Status":2}', { kind: 'failing' }],
    ['a refusal', '{"Status":5}', { kind: 'failing' }],
    ['a login page', '<!doctype html>', null],
    ['something else', '{"Answer":[]}', null],
    ['a list', '[]', null],
    ['nothing', '', null],
    ['an answer that is no list', '{"Status":0,"Answer":7}', { kind: 'exists', records: 0 }],
  ])('%s', (_, text, expected) => {
    expect(parseNameAnswer(text, 'A')).toEqual(expected)
  })
})

function reading(probe: ProbeId, level: string, figures: Readonly<Record<string, Figure>> = {}): Reading {
  return { probe, level, figures, startedAt: 0, durationMs: 1 } as Reading
}

describe('before and after', () => {
  test.each([
    ['a level better', reading('speed', 'slow'), reading('speed', 'enough'), 'better'],
    ['a level worse', reading('reach', 'reachable'), reading('reach', 'no-answer'), 'worse'],
    ['two levels that mean the same', reading('online', 'wifi'), reading('online', 'mobile'), 'same'],
    [
      'clearly faster at the same level',
      reading('speed', 'slow', { downMbits: 2 }),
      reading('speed', 'slow', { downMbits: 5 }),
      'better',
    ],
    ['hardly faster', reading('speed', 'slow', { downMbits: 2 }), reading('speed', 'slow', { downMbits: 2.4 }), 'same'],
    [
      'clearly slower',
      reading('speed', 'fast', { downMbits: 90 }),
      reading('speed', 'fast', { downMbits: 40 }),
      'worse',
    ],
    [
      'longer waits',
      reading('latency', 'good', { medianMs: 20 }),
      reading('latency', 'good', { medianMs: 70 }),
      'worse',
    ],
    [
      'waits some milliseconds longer',
      reading('latency', 'good', { medianMs: 4 }),
      reading('latency', 'good', { medianMs: 12 }),
      'same',
    ],
    [
      'slower one way and faster the other',
      reading('speed', 'fast', { downMbits: 579, upMbits: 39 }),
      reading('speed', 'fast', { downMbits: 342, upMbits: 129 }),
      'mixed',
    ],
    [
      'slower both ways',
      reading('speed', 'fast', { downMbits: 579, upMbits: 129 }),
      reading('speed', 'fast', { downMbits: 342, upMbits: 39 }),
      'worse',
    ],
    [
      'fewer drop-outs',
      reading('stability', 'drop-outs', { dropOuts: 5 }),
      reading('stability', 'drop-outs', { dropOuts: 1 }),
      'better',
    ],
    [
      'a clock now slow instead of fast',
      reading('clock', 'minutes', { offsetSeconds: 300 }),
      reading('clock', 'minutes', { offsetSeconds: -290 }),
      'same',
    ],
    ['stopped', reading('speed', 'slow'), reading('speed', 'stopped'), 'not-comparable'],
    ['not possible', reading('router', 'unsupported'), reading('router', 'reachable'), 'not-comparable'],
    ['two different probes', reading('reach', 'reachable'), reading('speed', 'fast'), 'not-comparable'],
  ])('%s', (_, before, after, verdict) => {
    expect(compareReadings(before, after).verdict).toBe(verdict)
  })

  test('better one way is worse the other way', () => {
    const levels = fc.constantFrom(...probeLevels.reach)
    fc.assert(
      fc.property(levels, levels, (one, other) => {
        const there = compareReadings(reading('reach', one), reading('reach', other)).verdict
        const back = compareReadings(reading('reach', other), reading('reach', one)).verdict
        const opposite: Readonly<Record<string, string>> = { better: 'worse', worse: 'better' }
        expect(back).toBe(opposite[there] ?? there)
      }),
    )
  })

  test('shows the figures that both have, most telling first', () => {
    const before = reading('speed', 'slow', { upMbits: 1, downMbits: 2, how: 'x', idleMs: null })
    const after = reading('speed', 'enough', { downMbits: 8, upMbits: 2, idleMs: 20 })
    expect(compareReadings(before, after).figures).toEqual([
      { name: 'downMbits', before: 2, after: 8 },
      { name: 'upMbits', before: 1, after: 2 },
    ])
  })
})

describe('mobile data against the home network', () => {
  test.each([
    ['well, badly', 'reachable', 'no-answer', 'home'],
    ['badly, well', 'no-answer', 'reachable', 'mobile'],
    ['well, well', 'reachable', 'reachable', 'nowhere'],
    ['badly, as badly', 'no-answer', 'no-answer', 'everywhere'],
    ['a little off, far off', 'too-slow', 'no-answer', 'home'],
    ['stopped, badly', 'stopped', 'no-answer', 'not-comparable'],
  ])('%s', (_, mobile, home, verdict) => {
    expect(compareWhere(reading('reach', mobile), reading('reach', home))).toBe(verdict)
  })

  test('the person had not switched over', () => {
    const overWifi = { over: 'wifi' }
    expect(compareWhere(reading('reach', 'no-answer', overWifi), reading('reach', 'no-answer'))).toBe('not-comparable')
    const overMobile = { over: 'cellular' }
    expect(compareWhere(reading('reach', 'reachable'), reading('reach', 'reachable', overMobile))).toBe(
      'not-comparable',
    )
  })
})

test('every level of every probe has a quality, or says on purpose nothing of the line', () => {
  const sayNothing: Readonly<Partial<Record<ProbeId, readonly string[]>>> = {
    outage: ['stale', 'unknown'],
    router: ['refused'],
    clock: ['no-answer'],
  }
  for (const [probe, levels] of Object.entries(probeLevels) as [ProbeId, readonly string[]][]) {
    for (const level of levels) {
      const isRated = qualityOf(probe, level) !== null
      expect([probe, level, isRated]).toEqual([probe, level, !(sayNothing[probe] ?? []).includes(level)])
    }
    for (const level of anyProbeLevels) expect(qualityOf(probe, level)).toBeNull()
  }
})
