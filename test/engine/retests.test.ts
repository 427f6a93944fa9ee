import { describe, expect, test } from 'vitest'
import { summarize } from '../../src/engine/summarize.ts'
import type { Content } from '../../src/guide/entry.ts'
import type { StepId } from '../../src/guide/ids.ts'
import type { Reading } from '../../src/guide/reading.ts'
import { boxGuide } from './box-guide.ts'
import { Customer } from './customer.ts'

const again = (level: string, more: Partial<Reading> = {}, step = 'link'): Content => ({
  type: 'measured-again',
  step: step as StepId,
  reading: { probe: 'reach', level, figures: {}, startedAt: 1, durationMs: 1, ...more } as Reading,
})

/** Somebody at the end of the guide, whose link was down. */
const atTheEnd = () =>
  new Customer()
    .walks('power=lit cable=in half-minute=waited dark=dark')
    .measures('no-answer')
    .keeps('cable-and-link')
    .reads('card', '012345678903')
    .walks('before-reset=saved photo=skipped power-again=no')

const levels = (customer: Customer) =>
  customer.run.retests.map(({ step, before, after }) => [step, before.reading.level, after.reading.level])

describe('a measurement that is repeated beside the guide', () => {
  test('is held against the one before it, at every repetition', () => {
    const customer = atTheEnd().does(again('reachable')).does(again('no-answer'))
    expect(levels(customer)).toEqual([
      ['link', 'no-answer', 'reachable'],
      ['link', 'reachable', 'no-answer'],
    ])
    expect(customer.run.strays).toEqual([])
  })

  test('leaves the way, the claims, the end and the code as they were', () => {
    const before = atTheEnd().does({ type: 'code-issued', code: 'X' })
    const after = atTheEnd().does({ type: 'code-issued', code: 'X' }).does(again('reachable'))
    const { retests: _, ...rest } = after.run
    const { retests: none, ...was } = before.run
    expect(none).toEqual([])
    expect(rest).toEqual(was)
    expect(rest.codes).toMatchObject([{ current: true }])
  })

  test('is told by the summary, and by no code', () => {
    expect(summarize(boxGuide, atTheEnd().does(again('reachable')).run).retests).toHaveLength(1)
  })

  test('of what was never measured in this run has nothing to be held against', () => {
    const customer = new Customer().walks('power=lit').does(again('reachable'))
    expect(customer.run.retests).toEqual([])
    expect(customer.run.strays).toEqual([2])
    expect(customer.run.position).toEqual({ kind: 'step', step: 'cable' })
  })

  test('counts from the answer that was measured last, also where the person measured it anew in its place', () => {
    const customer = atTheEnd().goesBackTo('link').measures('reachable').does(again('no-answer'))
    expect(levels(customer)).toEqual([['link', 'reachable', 'no-answer']])
  })
})

test.each([
  ['a step that the guide has not', again('reachable', {}, 'nowhere'), 'unknown-step'],
  ['a step that measures nothing', again('reachable', {}, 'power'), 'reading-mismatch'],
  ['another probe than the one of the step', again('good', { probe: 'latency' }), 'reading-mismatch'],
  ['a level that the probe has not', again('splendid'), 'reading-mismatch'],
])('one of %s breaks the log', (_, content, reason) => {
  expect(atTheEnd().does(content).run.position).toMatchObject({ kind: 'broken', reason })
})
