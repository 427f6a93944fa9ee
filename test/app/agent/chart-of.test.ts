import { expect, test } from 'vitest'
import { chartOf } from '../../../src/app/agent/case/chart-of.ts'

const chart = (figures: Record<string, unknown>) => chartOf({ figures } as Parameters<typeof chartOf>[0])

test('a watch is drawn over its time, answers by how long they took, gaps where none came', () => {
  const figures = { answeredAfterSeconds: [1, 2, 4], answeredMs: [20, 300, 25], unansweredAfterSeconds: [3, 10] }
  expect(chart(figures)).toEqual({
    kind: 'watch',
    points: [
      { atSeconds: 1, ms: 20 },
      { atSeconds: 2, ms: 300 },
      { atSeconds: 4, ms: 25 },
    ],
    gaps: [3, 10],
    seconds: 10,
    highestMs: 300,
  })
})

test('figures of one unit stand beside each other', () => {
  expect(chart({ upMbits: 2, downMbits: 50, medianMs: 20 })).toMatchObject({
    kind: 'bars',
    bars: [
      { name: 'downMbits', value: 50 },
      { name: 'upMbits', value: 2 },
    ],
    longest: 50,
  })
})

test.each([
  ['one figure alone', { downMbits: 50 }],
  ['two figures that are the same', { medianMs: 21, maxMs: 21 }],
  ['nothing', {}],
  ['words', { downMbits: 'fast', upMbits: 'slow' }],
  [
    'what a file should not hold',
    { downMbits: Number.NaN, upMbits: -1, answeredMs: 'x', answeredAfterSeconds: [null] },
  ],
])('%s is no drawing', (_, figures) => {
  expect(chart(figures)).toBeNull()
})
