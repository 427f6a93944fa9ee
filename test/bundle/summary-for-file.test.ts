import { expect, test } from 'vitest'
import { summaryForFile } from '../../src/bundle/summary-for-file.ts'
import { summarize } from '../../src/engine/summarize.ts'
import type { Content } from '../../src/guide/entry.ts'
import type { StepId } from '../../src/guide/ids.ts'
import type { Reading } from '../../src/guide/reading.ts'
import { boxGuide } from '../engine/box-guide.ts'
import { sealedLog, thoroughCustomer } from './sealed-run.ts'

function again(level: string): Content {
  const reading = { probe: 'reach', level, figures: {}, startedAt: 1, durationMs: 1 } as unknown as Reading
  return { type: 'measured-again', step: 'link' as StepId, reading }
}

const customer = thoroughCustomer()
  .does({ type: 'hung-up', task: 'router off' })
  .does({ type: 'came-back', works: false })
  .does(again('reachable'))
  .does(again('no-answer'))
const entries = await sealedLog(customer)
const whole = summarize(boxGuide, customer.run)
const without = (isGone: (content: (typeof entries)[number]['content']) => boolean) =>
  summaryForFile(whole, entries, new Set(entries.filter(({ content }) => isGone(content)).map(({ seq }) => seq)))

test('with nothing taken out everything is told', () => {
  expect(summaryForFile(whole, entries, new Set())).toBe(whole)
})

test('an answer that is taken out leaves no claim, contradiction, change or line of its own', () => {
  const told = without((content) => content.type === 'answered' && content.step === 'power')
  expect(JSON.stringify(whole)).toContain('"step":"power"')
  expect(JSON.stringify(told)).not.toContain('"step":"power"')
  expect(told.claims.flatMap(({ claims }) => claims).map(({ claim }) => claim)).not.toContain('power')
  expect(told.contradictions.map(({ id }) => id)).toEqual(['cable-and-link'])
})

test('a number that is taken out is on no page', () => {
  const told = without((content) => content.type === 'answered' && content.step === 'card')
  expect(JSON.stringify(whole)).toContain('012345678903')
  expect(JSON.stringify(told)).not.toContain('012345678903')
})

test('what was tried between two calls goes with its line', () => {
  expect(whole.attempts).toHaveLength(1)
  expect(without(({ type }) => type === 'hung-up').attempts).toEqual([])
})

test('a repeated measurement goes with either of its two readings, and with the step that it repeats', () => {
  const levels = (told: typeof whole) => told.retests.map(({ after }) => after.reading.level)
  const level = (content: Content) => (content.type === 'measured-again' ? content.reading.level : null)
  expect(levels(whole)).toEqual(['reachable', 'no-answer'])
  expect(levels(without((content) => level(content) === 'no-answer'))).toEqual(['reachable'])
  expect(levels(without((content) => level(content) === 'reachable'))).toEqual([])
  expect(levels(without((content) => content.type === 'answered' && content.step === 'link'))).toEqual([])
})
