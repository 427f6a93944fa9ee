import { hasTag } from '../../code/code-path.ts'
import type { CodeFields } from '../../code/fields.ts'
import type { GuideId } from '../../guide/ids.ts'
import type { Sha256 } from '../../guide/sha256.ts'
import type { StoredCase } from '../../store/stored-case.ts'

/** Whether every word that was typed stands somewhere in the case: reference, code, guide, outcome, note. */
export function caseMatches(each: StoredCase, wanted: string): boolean {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  const text = [each.reference, ...each.codes, each.guide, each.outcome, each.note].join(' ').toLowerCase()
  return words.every((word) => text.includes(word))
}

const DAY_MS = 86_400_000

/** Cases within a day that ended with the same outcome of the same guide: the sign of one fault behind them. */
export function sameFaultAs(
  { guide, outcome, changedAt }: Pick<StoredCase, 'guide' | 'outcome' | 'changedAt'>,
  all: readonly StoredCase[],
): readonly StoredCase[] {
  if (guide === null || outcome === null) return []
  return all.filter(
    (other) => other.guide === guide && other.outcome === outcome && Math.abs(other.changedAt - changedAt) < DAY_MS,
  )
}

/** For a whole list of cases: how many there are of each one's fault, itself included. Made once, asked for every row shown. */
export function sameFaultCounts(all: readonly StoredCase[]): (each: StoredCase) => number {
  const byOutcome = new Map<string, StoredCase[]>()
  for (const each of all) {
    if (each.guide === null || each.outcome === null) continue
    const key = `${each.guide} ${each.outcome}`
    const same = byOutcome.get(key)
    if (same === undefined) byOutcome.set(key, [each])
    else same.push(each)
  }
  return (each) => sameFaultAs(each, byOutcome.get(`${each.guide} ${each.outcome}`) ?? []).length
}

type Wanted = {
  readonly guide: GuideId
  readonly fields: CodeFields
  /** UTC midnight of the day of the code, milliseconds. */
  readonly day: number | null
  readonly sha256: Sha256
}

/**
 * Cases whose link this code may have come from: same guide, made on or before the code's day, and the tag of the link's
 * nonce. One stranger in 256 fits as well, so they are candidates, never more.
 */
export async function candidateCases(
  cases: readonly StoredCase[],
  { guide, fields, day, sha256 }: Wanted,
): Promise<StoredCase[]> {
  const found: StoredCase[] = []
  for (const each of cases) {
    const { nonce } = each
    if (nonce === null || each.guide !== guide) continue
    if (day !== null && each.openedAt > day + 2 * DAY_MS) continue
    if (await hasTag(fields, nonce, sha256)) found.push(each)
  }
  return found
}
