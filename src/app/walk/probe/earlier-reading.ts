import type { Replayed } from '../../../engine/replayed.ts'
import type { Reading } from '../../../guide/reading.ts'
import { type Comparison, compareReadings } from '../../../probes/rating/compare.ts'
import { areElsewhere, compareWhere, mobileIn, type WhereVerdict } from '../../../probes/rating/where.ts'

/** Two readings of one probe side by side: before and after something was done, or over mobile data and at home. */
export type SideBySide =
  | {
      readonly kind: 'time'
      readonly first: Reading
      readonly second: Reading
      readonly verdict: Comparison['verdict']
    }
  | { readonly kind: 'place'; readonly first: Reading; readonly second: Reading; readonly verdict: WhereVerdict }

/** What this reading is to be held against, if anything in this run. */
export function sideBySide({ given, retests }: Pick<Replayed, 'given' | 'retests'>, now: Reading): SideBySide | null {
  const mobile = mobileIn(now)
  if (mobile !== null) return byPlace(mobile, now)
  const before = earlierReading({ given, retests }, now)
  if (before === null) return null
  if (areElsewhere(before, now)) return now.figures['over'] === 'cellular' ? byPlace(now, before) : byPlace(before, now)
  return { kind: 'time', first: before, second: now, verdict: compareReadings(before, now).verdict }
}

function byPlace(mobile: Reading, home: Reading): SideBySide {
  return { kind: 'place', first: mobile, second: home, verdict: compareWhere(mobile, home) }
}

/** The last one of the same probe that measured something, wherever in the guide or beside it that was. */
function earlierReading({ given, retests }: Pick<Replayed, 'given' | 'retests'>, now: Reading): Reading | null {
  const inSteps = [...given.values()].flatMap((answers) => answers.flatMap(({ reading }) => reading ?? []))
  const all = [...inSteps, ...retests.map(({ after }) => after.reading)]
  const earlier = all.filter(
    ({ probe, level, startedAt }) =>
      probe === now.probe && level !== 'unsupported' && level !== 'stopped' && startedAt < now.startedAt,
  )
  return earlier.toSorted((a, b) => a.startedAt - b.startedAt).at(-1) ?? null
}
