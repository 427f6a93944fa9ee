import { expect, test } from 'vitest'
import { wayOf } from '../../../src/app/walk/probe/way-of.ts'
import { type ProbeId, probeLevels } from '../../../src/guide/levels.ts'
import type { Reading } from '../../../src/guide/reading.ts'

function reading(probe: ProbeId, level: string, figures: Reading['figures'] = {}): Reading {
  return { probe, level: level as Reading['level'], figures, startedAt: 0, durationMs: 0 }
}

/** Measured on a scale or a clock, not along a way. */
const elsewhere: readonly ProbeId[] = ['latency', 'bufferbloat', 'speed', 'clock', 'stability']

test('every level of every other probe has its way', () => {
  for (const [probe, levels] of Object.entries(probeLevels) as [ProbeId, readonly string[]][]) {
    for (const level of levels)
      expect([probe, level, wayOf(reading(probe, level)) === null]).toEqual([probe, level, elsewhere.includes(probe)])
  }
})

test.each([
  ['online', 'offline', {}, ['broken', 'open', 'open']],
  ['router', 'unreachable', {}, ['broken', 'open', 'open']],
  ['reach', 'reachable', {}, ['well', 'well', 'well']],
  ['reach', 'wrong-body', {}, ['well', 'broken', 'open']],
  ['reach', 'no-answer', {}, ['open', 'open', 'open']],
  ['hosts', 'only-others', {}, ['well', 'well', 'broken']],
  ['website', 'no-answer', { ownSiteAnswers: true }, ['well', 'well', 'broken']],
  ['website', 'no-answer', { ownSiteAnswers: false }, ['open', 'open', 'open']],
] as const)('%s %s', (probe, level, figures, way) => {
  expect(wayOf(reading(probe, level, figures))).toEqual(way)
})
