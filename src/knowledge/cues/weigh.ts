import type { CueKind, Hit } from './reader.ts'

/** Points of the cues, class by class, and what kind of cue spoke for each. */
export type Weighed<C extends string> = {
  readonly points: ReadonlyMap<C | 'other', number>
  readonly kinds: ReadonlyMap<C | 'other', readonly CueKind[]>
  /** Classes that a cue leaves open together. */
  readonly open: readonly (readonly (C | 'other')[])[]
}

/** A cue that leaves classes open has to say so with as many points for each. */
const LEFT_OPEN = 1.5

/** Cues of one class repeat each other: each further one counts less. */
const FADING = [1, 0.5, 0.35, 0.25, 0.15, 0.1]

/** Adds the hits up, class by class. `worth` says what a hit counts, by its kind and place. */
export function weigh<C extends string>(hits: readonly Hit<C>[], worth: (hit: Hit<C>) => number): Weighed<C> {
  const byClass = new Map<C | 'other', { readonly points: number; readonly kind: CueKind }[]>()
  for (const hit of hits) {
    for (const [id, points] of Object.entries(hit.points) as [C | 'other', number][]) {
      const list = byClass.get(id) ?? []
      list.push({ points: points * worth(hit), kind: hit.kind })
      byClass.set(id, list)
    }
  }
  const entries = [...byClass].map(([id, list]) => [id, list.toSorted((a, b) => b.points - a.points)] as const)
  return {
    open: hits.flatMap(({ points }) => {
      const classes = (Object.entries(points) as [C | 'other', number][]).filter(([, value]) => value >= LEFT_OPEN)
      return classes.length > 1 ? [classes.map(([id]) => id)] : []
    }),
    points: new Map(entries.map(([id, list]) => [id, total(list.map(({ points }) => points))])),
    kinds: new Map(
      entries.map(([id, list]) => [id, [...new Set(list.filter(({ points }) => points > 0).map(({ kind }) => kind))]]),
    ),
  }
}

/** Points for add up with fading weight; points against (negative) count in full. */
function total(points: readonly number[]): number {
  const against = points.filter((value) => value < 0).reduce((sum, value) => sum + value, 0)
  return points.filter((value) => value > 0).reduce((sum, value, index) => sum + value * (FADING[index] ?? 0), against)
}
