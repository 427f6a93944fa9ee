import type { FigureName } from '../../../bundle/words/figure-kinds.ts'
import type { Reading } from '../../../guide/reading.ts'

/** What of a reading can be seen better than read. */
export type Chart =
  /** Answers of a watch: when each came, seconds after the beginning, and how long it took; `gaps`: no answer. */
  | {
      readonly kind: 'watch'
      readonly points: readonly { readonly atSeconds: number; readonly ms: number }[]
      readonly gaps: readonly number[]
      readonly seconds: number
      readonly highestMs: number
    }
  /** Figures of one unit beside each other. */
  | { readonly kind: 'bars'; readonly bars: readonly Bar[]; readonly longest: number }

export type Bar = { readonly name: FigureName; readonly value: number }

/** Figures that mean something beside each other; the first set of which two that differ were obtained is drawn. */
const sets: readonly (readonly FigureName[])[] = [
  ['downMbits', 'upMbits'],
  ['idleMs', 'downLoadedMs', 'upLoadedMs'],
  ['p10Ms', 'medianMs', 'p90Ms', 'maxMs'],
  ['v4Ms', 'v6Ms'],
]

/** `null`: nothing in it is a drawing. Bounded by the file's schema: at most 2,000 samples. */
export function chartOf({ figures }: Pick<Reading, 'figures'>): Chart | null {
  const at = numbers(figures['answeredAfterSeconds'])
  const took = numbers(figures['answeredMs'])
  const gaps = numbers(figures['unansweredAfterSeconds'])
  if (at.length + gaps.length >= 3) {
    const points = at.slice(0, took.length).map((atSeconds, place) => ({ atSeconds, ms: took[place] ?? 0 }))
    return {
      kind: 'watch',
      points,
      gaps,
      seconds: Math.max(1, ...at, ...gaps),
      highestMs: Math.max(1, ...points.map(({ ms }) => ms)),
    }
  }
  for (const set of sets) {
    const bars = set.flatMap((name): Bar[] => {
      const value = figures[name]
      return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? [{ name, value }] : []
    })
    // Equal bars say nothing.
    if (new Set(bars.map(({ value }) => value)).size >= 2)
      return { kind: 'bars', bars, longest: Math.max(...bars.map(({ value }) => value), 1e-9) }
  }
  return null
}

function numbers(figure: unknown): readonly number[] {
  return Array.isArray(figure) ? figure.filter((each): each is number => Number.isFinite(each)) : []
}
