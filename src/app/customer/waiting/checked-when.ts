import type { Attempt } from '../../../engine/attempt.ts'
import type { CheckedProbe } from '../../../guide/entry.ts'
import type { Reading } from '../../../guide/reading.ts'

/** So soon after hanging up, nothing can have been tried yet. Milliseconds. */
const LEAVING_WITHIN_MS = 60_000

/** As what a fresh measurement goes into the log; `null`: it tells nothing that is not there yet. */
export function checkedWhen(
  { since, before, after }: Pick<Attempt, 'since' | 'before' | 'after'>,
  readings: readonly Reading<CheckedProbe>[],
  now: number,
): 'leaving' | 'back' | null {
  if (now - since < LEAVING_WITHIN_MS) return before.length === 0 ? 'leaving' : null
  return after.length > 0 && sameLevels(after, readings) ? null : 'back'
}

function sameLevels(some: readonly Reading[], others: readonly Reading[]): boolean {
  return others.every(({ probe, level }) => some.find((reading) => reading.probe === probe)?.level === level)
}
