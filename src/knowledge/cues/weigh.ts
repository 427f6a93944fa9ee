import type { CueKind, Hit } from './reader.ts'
import type { Verdict } from './verdict.ts'

export type Weighed<C extends string> = {
  readonly class: C | 'other'
  readonly score: number
  /** Points over the next class. */
  readonly margin: number
  readonly ranking: readonly (readonly [C | 'other', number])[]
  readonly reasons: readonly CueKind[]
}

/** Below this, nothing decides. */
const ENOUGH = 1.5
/** Cues of one class repeat each other: each further one counts less. */
const FADING = [1, 0.5, 0.35, 0.25, 0.15, 0.1]

/** Adds the hits up, class by class. `factor` says what a hit at its place is worth. */
export function weigh<C extends string>(hits: readonly Hit<C>[], factor: (hit: Hit<C>) => number): Weighed<C> {
  const byClass = new Map<C | 'other', { readonly points: number; readonly kind: CueKind }[]>()
  for (const hit of hits) {
    for (const [id, points] of Object.entries(hit.points) as [C | 'other', number][]) {
      const list = byClass.get(id) ?? []
      list.push({ points: points * factor(hit), kind: hit.kind })
      byClass.set(id, list)
    }
  }
  const ranking = [...byClass]
    .map(([id, list]) => [id, total(list.map(({ points }) => points))] as const)
    .sort(([, a], [, b]) => b - a)
  const [top, second] = ranking
  if (top === undefined || top[1] < ENOUGH) {
    return { class: 'other', score: top?.[1] ?? 0, margin: 0, ranking, reasons: [] }
  }
  const kinds = (byClass.get(top[0]) ?? []).filter(({ points }) => points > 0).sort((a, b) => b.points - a.points)
  return {
    class: top[0],
    score: top[1],
    margin: top[1] - Math.max(0, second?.[1] ?? 0),
    ranking,
    reasons: [...new Set(kinds.map(({ kind }) => kind))],
  }
}

/** Points for add up with fading weight; points against (negative) count in full. */
function total(points: readonly number[]): number {
  const sorted = points.filter((value) => value > 0).sort((a, b) => b - a)
  const against = points.filter((value) => value < 0).reduce((sum, value) => sum + value, 0)
  return sorted.reduce((sum, value, index) => sum + value * (FADING[index] ?? 0), against)
}

/** Calibration of one classifier, fitted by the bench: log-odds of being right. */
export type Calibration = {
  readonly base: number
  /** For each point of the likeliest class, and for each point over the next. */
  readonly perScore: number
  readonly perMargin: number
  /** `sure` of "nothing decides". */
  readonly other: number
}

/** Beyond these, more points make nothing surer. */
const MOST_SCORE = 9
const MOST_MARGIN = 7

export function toVerdict<C extends string>(
  weighed: Weighed<C>,
  calibration: Calibration,
  questionFor: (a: C | 'other', b: C | 'other') => string | null,
): Verdict<C> {
  const decided = weighed.score >= ENOUGH
  const odds =
    calibration.base +
    calibration.perScore * Math.min(weighed.score, MOST_SCORE) +
    calibration.perMargin * Math.min(weighed.margin, MOST_MARGIN)
  const sure = decided ? 1 / (1 + Math.exp(-odds)) : calibration.other
  const also = weighed.ranking
    .filter(([id, points]) => id !== weighed.class && points >= ENOUGH / 2 && points > weighed.score * 0.4)
    .slice(0, 3)
    .map(([id]) => id)
  return {
    class: weighed.class,
    sure: Math.round(sure * 1000) / 1000,
    also,
    reasons: weighed.reasons,
    question: questionFor(weighed.class, also[0] ?? weighed.class),
  }
}
