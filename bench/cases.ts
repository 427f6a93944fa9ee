import { caseMatches, sameFaultCounts } from '../src/app/agent/find-cases.ts'
import type { StoredCase } from '../src/store/stored-case.ts'
import { type Bench, medianMs } from './bench.ts'

const count = 10_000
const guides = ['connectivity', 'email', 'parental-control', 'restart-router', 'set-top-box-card']

/** Ten thousand cases on the agent's device: one search over all, and the duplicates of the hundred that are shown. */
export const bench: Bench = () => {
  const cases = Array.from({ length: count }, (_, place) => caseOf(place))
  const search = (wanted: string) => cases.filter((each) => caseMatches(each, wanted))
  return {
    cases: count,
    searchMedianMs: medianMs(
      20,
      () => 'case-9999',
      (wanted) => search(wanted),
    ),
    searchOfTwoWordsMedianMs: medianMs(
      20,
      () => 'router no-line',
      (wanted) => search(wanted),
    ),
    duplicatesOfShownMedianMs: medianMs(
      10,
      () => cases.slice(0, 100),
      (shown) => shown.map(sameFaultCounts(cases)),
    ),
    found: search('case-9999').length,
  }
}

function caseOf(place: number): StoredCase {
  const at = 1_700_000_000_000 + place * 60_000
  return {
    id: String(place),
    openedAt: at,
    changedAt: at,
    reference: `CASE-${place}`,
    guide: (guides[place % guides.length] ?? 'email') as StoredCase['guide'],
    fingerprint: null,
    step: null,
    language: 'de',
    nonce: String(place),
    codes: [`XA9DG7DVW9${String(place).padStart(6, '0')}`],
    outcome: place % 3 === 0 ? ('no-line' as StoredCase['outcome']) : null,
    note: '',
  }
}
