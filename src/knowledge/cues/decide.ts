import type { Separation } from '../questions.ts'
import type { Verdict } from './verdict.ts'
import type { Weighed } from './weigh.ts'

/**
 * How sure an answer is: log-odds of being right, a line in its lead over the next class. Set so that of the fresh texts
 * answered with 0.9 or more at least 97 % are right, also with slips and cut ends (`npm run bench -- knowledge`).
 */
const BASE = -0.3
const PER_LEAD = 0.65

/** What speaks for "nothing decides" before anything is found, in points; and where no cue is found at all. */
const OTHER = 0.5
const OTHER_ALONE = 1.2
/** However unlikely the table finds a class, the cues can still speak for it. */
const LEAST_LIKELY = -3
/** So sure at most that nothing decides, where only the table says so. */
const MOST_SURE_OF_NOTHING = 0.85
/** A lead beyond this makes nothing surer. */
const MOST_LEAD = 8
/** Classes less than this many logarithms behind are likely too. */
const LIKELY = 1.7

/**
 * Puts together what the cues say, which explain themselves, and what the learned table makes of all other words, which
 * decides where few cues or none are found.
 */
export function decide<C extends string>(
  { points, kinds, open }: Weighed<C>,
  learned: ReadonlyMap<C | 'other', number>,
  separate: (a: C | 'other', b: C | 'other') => Separation<C | 'other'> | null,
): Verdict<C> {
  const classes = new Set<C | 'other'>([...learned.keys(), ...points.keys(), 'other'])
  const cued = [...points].some(([id, value]) => id !== 'other' && value > 0)
  const nothing = cued ? OTHER : OTHER_ALONE
  const ranking = [...classes]
    .map((id) => {
      const found = points.get(id) ?? 0
      const likely = Math.max(learned.get(id) ?? LEAST_LIKELY, LEAST_LIKELY)
      return [id, (id === 'other' ? Math.max(found, nothing) : found) + likely] as const
    })
    .toSorted(([, a], [, b]) => b - a)
  const top = ranking[0] ?? (['other', 0] as const)
  const next = ranking[1] ?? top
  const left = new Set(open.filter((together) => together.includes(top[0])).flat())
  const also = ranking.slice(1).filter(([id, score], at) => left.has(id) || (at < 3 && top[1] - score < LIKELY))
  const lead = Math.min(top[1] - next[1], MOST_LEAD)
  const sure = round(1 / (1 + Math.exp(-BASE - PER_LEAD * lead)))
  // That nothing is found is weak evidence for there being nothing.
  const most = top[0] === 'other' && !kinds.has('other') ? MOST_SURE_OF_NOTHING : 1
  // "Nothing decides" is no cause: no question would separate it from one.
  const rival = also.find(([id]) => id !== 'other') ?? also[0] ?? next
  const apart = separate(top[0], rival[0])
  return {
    class: top[0],
    sure: Math.min(sure, most),
    also: also.map(([id]) => id),
    reasons: kinds.get(top[0]) ?? [],
    question: apart?.question ?? null,
    decides: apart?.decides ?? null,
  }
}

function round(share: number): number {
  return Math.round(share * 1_000) / 1_000
}
