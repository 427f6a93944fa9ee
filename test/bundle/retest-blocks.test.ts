import { expect, test } from 'vitest'
import { plainText } from '../../src/bundle/plain-text.ts'
import { retestBlocks } from '../../src/bundle/retest-blocks.ts'
import type { RunForDocument } from '../../src/bundle/run-for-document.ts'
import { en } from '../../src/bundle/words/en.ts'
import { summarize } from '../../src/engine/summarize.ts'
import type { Content } from '../../src/guide/entry.ts'
import type { StepId } from '../../src/guide/ids.ts'
import type { Reading } from '../../src/guide/reading.ts'
import { boxGuide } from '../engine/box-guide.ts'
import { BEGIN } from '../engine/customer.ts'
import { thoroughCustomer } from './sealed-run.ts'

const again: Content = {
  type: 'measured-again',
  step: 'link' as StepId,
  reading: { probe: 'reach', level: 'reachable', figures: {}, startedAt: BEGIN + 3_600_000, durationMs: 1 } as Reading,
}

function told(customer: ReturnType<typeof thoroughCustomer>): string {
  const summary = summarize(boxGuide, customer.run)
  const run = { summary, words: en, guideWords: { language: 'en' }, timeZone: 'UTC' } as unknown as RunForDocument
  return plainText({ title: '', language: 'en', blocks: retestBlocks(run, { step: (id) => `The ${id}` }) })
}

test('what was measured again is told as before and after, each with its time', () => {
  expect(told(thoroughCustomer().does(again))).toMatch(
    /^Measured again:\n\nThe link: before \(.*09:00\): no answer; after \(.*10:00\): reachable\n$/,
  )
})

test('where nothing was, there is no heading', () => {
  expect(told(thoroughCustomer()).trim()).toBe('')
})
