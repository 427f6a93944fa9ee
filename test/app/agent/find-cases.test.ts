import { describe, expect, test } from 'vitest'
import { caseMatches, sameFaultAs, sameFaultCounts } from '../../../src/app/agent/find-cases.ts'
import type { StoredCase } from '../../../src/store/stored-case.ts'

const HOUR = 3_600_000

function aCase(reference: string, more: Partial<Record<keyof StoredCase, unknown>> = {}): StoredCase {
  const at = Date.UTC(2026, 10, 22, 12)
  const row = { openedAt: at, changedAt: at, guide: 'connectivity', fingerprint: null, step: null, language: 'de' }
  const rest = { nonce: null, codes: [], outcome: 'no-line', note: '' }
  return { id: reference, reference, ...row, ...rest, ...more } as unknown as StoredCase
}

const all = [
  aCase('A-1'),
  aCase('A-2', { changedAt: Date.UTC(2026, 10, 22, 12) - 23 * HOUR }),
  aCase('A-3', { changedAt: Date.UTC(2026, 10, 22, 12) - 25 * HOUR }),
  aCase('B-1', { outcome: 'box-broken' }),
  aCase('B-2', { guide: 'email' }),
  aCase('B-3', { outcome: null }),
]

describe('calls about the same fault', () => {
  test('are those of the same guide and outcome within a day', () => {
    expect(sameFaultAs(all[0] as StoredCase, all).map(({ reference }) => reference)).toEqual(['A-1', 'A-2'])
    expect(sameFaultAs(all[5] as StoredCase, all)).toEqual([])
  })

  test('are counted for a list as they are for each', () => {
    expect(all.map(sameFaultCounts(all))).toEqual(all.map((each) => sameFaultAs(each, all).length))
  })
})

test.each([
  ['a-1', ['A-1']],
  ['connectivity no-line', ['A-1', 'A-2', 'A-3']],
  ['box b', ['B-1']],
  ['', ['A-1', 'A-2', 'A-3', 'B-1', 'B-2', 'B-3']],
  ['nothing', []],
])('a search for %j finds %j', (wanted, found) => {
  expect(all.filter((each) => caseMatches(each, wanted)).map(({ reference }) => reference)).toEqual(found)
})
