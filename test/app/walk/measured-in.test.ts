import { expect, test } from 'vitest'
import { measuredIn } from '../../../src/app/walk/probe/measured-in.ts'
import type { Answered } from '../../../src/engine/replayed.ts'
import type { Retest } from '../../../src/engine/retest.ts'
import type { StepId } from '../../../src/guide/ids.ts'
import type { Reading } from '../../../src/guide/reading.ts'

const answered = (seq: number, step: string, probe: string | null, level = 'good') =>
  ({ seq, step, reading: probe === null ? null : { probe, level, startedAt: seq } }) as unknown as Answered

function listOf(answers: readonly Answered[], retests: readonly Retest[] = []): readonly (readonly string[])[] {
  const given = new Map<StepId, Answered[]>()
  for (const one of answers) given.set(one.step, [...(given.get(one.step) ?? []), one])
  return measuredIn({ given, retests }).map(({ step, reading }) => [step, reading.probe, reading.level])
}

test('each probe stands once, with its last reading, in the order in which they first came', () => {
  expect(
    listOf([
      answered(1, 'line', 'reach', 'no-answer'),
      answered(2, 'plug', null),
      answered(3, 'delay', 'latency', 'poor'),
      answered(4, 'line-now', 'reach', 'reachable'),
    ]),
  ).toEqual([
    ['line-now', 'reach', 'reachable'],
    ['delay', 'latency', 'poor'],
  ])
})

test('what was repeated beside the guide counts as the last', () => {
  const retest = { step: 'delay', after: { seq: 9, reading: { probe: 'latency', level: 'good' } as Reading } } as Retest
  expect(listOf([answered(3, 'delay', 'latency', 'poor')], [retest])).toEqual([['delay', 'latency', 'good']])
})

test('what was stopped, not possible or only heard is not there to be repeated', () => {
  expect(
    listOf([answered(1, 'a', 'hosts', 'unsupported'), answered(2, 'b', 'speed', 'stopped'), answered(3, 'c', null)]),
  ).toEqual([])
})
