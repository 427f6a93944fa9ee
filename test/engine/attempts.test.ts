import { describe, expect, test } from 'vitest'
import type { CheckedProbe } from '../../src/guide/entry.ts'
import type { Reading } from '../../src/guide/reading.ts'
import { BEGIN, Customer } from './customer.ts'

const measured = (probe: CheckedProbe, level: string) =>
  ({ probe, level, figures: {}, startedAt: BEGIN, durationMs: 1 }) as unknown as Reading<CheckedProbe>

const SECOND = 1000

describe('what is tried between two calls', () => {
  test('is a wait with a start and an end, what was measured on both sides, and what came of it', () => {
    const customer = new Customer()
      .walks('power=lit')
      .does({ type: 'hung-up', task: 'Router off for five minutes' })
      .does({ type: 'checked', when: 'leaving', readings: [measured('outage', 'none')] })
      .lets(300)
      .does({ type: 'checked', when: 'back', readings: [measured('outage', 'known')] })
      .does({ type: 'came-back', works: false })
    expect(customer.run.attempts).toEqual([
      {
        task: 'Router off for five minutes',
        since: BEGIN + 2 * SECOND,
        jumpedMs: 0,
        before: [measured('outage', 'none')],
        after: [measured('outage', 'known')],
        end: { at: BEGIN + 305 * SECOND, works: false },
      },
    ])
  })

  test('leaves the person where they stood, and the code as it was', () => {
    const customer = new Customer()
      .walks('power=lit cable=in')
      .does({ type: 'code-issued', code: 'X' })
      .does({ type: 'hung-up', task: '' })
    expect(customer.run.position).toEqual({ kind: 'step', step: 'half-minute' })
    expect(customer.run.codes).toMatchObject([{ current: true }])
    expect(customer.run.attempts.at(-1)?.end).toBeNull()
  })

  test('is corrected by saying it again', () => {
    const customer = new Customer()
      .does({ type: 'hung-up', task: '' })
      .does({ type: 'came-back', works: true })
      .does({ type: 'came-back', works: false })
    expect(customer.run.attempts).toMatchObject([{ end: { works: false } }])
  })

  test('can be several, one after the other, but not two at once', () => {
    const customer = new Customer()
      .does({ type: 'hung-up', task: 'one' })
      .does({ type: 'hung-up', task: 'pressed twice' })
      .does({ type: 'came-back', works: false })
      .does({ type: 'hung-up', task: 'two' })
    expect(customer.run.attempts.map(({ task }) => task)).toEqual(['one', 'two'])
    expect(customer.run.strays).toEqual([2])
  })

  test('notes a clock that jumped meanwhile, and only then', () => {
    const customer = new Customer()
      .does({ type: 'clock-jumped', byMs: 1 })
      .does({ type: 'hung-up', task: '' })
      .does({ type: 'clock-jumped', byMs: 3_600_000 })
      .does({ type: 'came-back', works: false })
      .does({ type: 'clock-jumped', byMs: 1 })
    expect(customer.run.attempts.at(-1)?.jumpedMs).toBe(3_600_000)
  })

  test('coming back from nothing is without effect', () => {
    const customer = new Customer().does({ type: 'came-back', works: true }).does({
      type: 'checked',
      when: 'back',
      readings: [],
    })
    expect(customer.run.attempts).toEqual([])
    expect(customer.run.strays).toEqual([1, 2])
  })
})
