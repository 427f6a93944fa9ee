import { describe, expect, test } from 'vitest'
import type { ProbeId, ProbeLevel } from '../../../src/guide/levels.ts'
import { probeLevels } from '../../../src/guide/levels.ts'
import type { Reading } from '../../../src/guide/reading.ts'
import { suitability } from '../../../src/probes/rating/uses.ts'

function reading<P extends ProbeId>(probe: P, level: ProbeLevel<P>, figures: Reading['figures'] = {}): Reading {
  return { probe, level, figures, startedAt: 0, durationMs: 0 }
}

describe('what a speed means for a video call, a film and mail', () => {
  test.each([
    ['a fast line', { downMbits: 50, upMbits: 10, idleMs: 20 }, ['well', 'well', 'well']],
    ['slow up: the call suffers', { downMbits: 50, upMbits: 0.6, idleMs: 20 }, ['limited', 'well', 'well']],
    ['hardly anything up', { downMbits: 50, upMbits: 0.3, idleMs: 20 }, ['not', 'well', 'limited']],
    ['enough for plain pictures', { downMbits: 3, upMbits: 1, idleMs: 40 }, ['limited', 'limited', 'well']],
    ['enough for mail only', { downMbits: 0.4, upMbits: 0.2, idleMs: 40 }, ['not', 'not', 'limited']],
    ['nearly nothing', { downMbits: 0.05, upMbits: 0.02, idleMs: 40 }, ['not', 'not', 'not']],
    ['one way only', { downMbits: 20, upMbits: null, idleMs: 40 }, ['not', 'well', 'not']],
    ['fast, but far: a satellite', { downMbits: 50, upMbits: 10, idleMs: 600 }, ['not', 'well', 'well']],
    ['fast, a little far', { downMbits: 50, upMbits: 10, idleMs: 200 }, ['limited', 'well', 'well']],
  ] as const)('%s', (_, figures, expected) => {
    expect(Object.values(suitability(reading('speed', 'fast', figures)) ?? {})).toEqual(expected)
  })
})

test.each([
  [reading('latency', 'good'), ['well', 'well', 'well']],
  [reading('latency', 'fair'), ['limited', 'well', 'well']],
  [reading('latency', 'poor'), ['not', 'limited', 'limited']],
  [reading('bufferbloat', 'poor'), ['not', 'limited', 'limited']],
  [reading('stability', 'stable'), ['well', 'well', 'well']],
  [reading('stability', 'drop-outs', { longestDropOutSeconds: 8 }), ['not', 'well', 'limited']],
  [reading('stability', 'drop-outs', { longestDropOutSeconds: 40 }), ['not', 'limited', 'limited']],
  [reading('stability', 'down'), ['not', 'not', 'not']],
  [reading('reach', 'no-answer'), ['not', 'not', 'not']],
  [reading('reach', 'too-slow'), ['not', 'not', 'limited']],
  [reading('hosts', 'nothing'), ['not', 'not', 'not']],
  [reading('online', 'offline'), ['not', 'not', 'not']],
])('$0.probe $0.level', (one, expected) => {
  expect(Object.values(suitability(one) ?? {})).toEqual(expected)
})

test('what says nothing about them claims nothing', () => {
  expect(suitability(reading('reach', 'reachable'))).toBeNull()
  expect(suitability(reading('clock', 'years'))).toBeNull()
  expect(suitability(reading('speed', 'stopped'))).toBeNull()
  expect(suitability(reading('speed', 'unsupported'))).toBeNull()
})

test('that no answer came is never called well', () => {
  for (const probe of ['reach', 'latency', 'bufferbloat', 'speed'] as const) {
    expect(probeLevels[probe]).toContain('no-answer')
    expect(Object.values(suitability(reading(probe, 'no-answer')) ?? {})).toEqual(['not', 'not', 'not'])
  }
})
