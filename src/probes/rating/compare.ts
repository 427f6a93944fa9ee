import type { ProbeId } from '../../guide/levels.ts'
import type { Reading } from '../../guide/reading.ts'
import { qualityOf } from './quality.ts'

/** The same probe before and after something was done. */
export type Comparison = {
  /** `mixed`: at the same level one figure is clearly better and another clearly worse. */
  readonly verdict: 'better' | 'same' | 'worse' | 'mixed' | 'not-comparable'
  /** Figures that both readings have, in the order in which they are worth showing. */
  readonly figures: readonly { readonly name: string; readonly before: number; readonly after: number }[]
}

type Direction = 'more-is-better' | 'less-is-better'

/** What is worth showing of each probe, and what decides where the level is the same. */
const telling: Readonly<Partial<Record<ProbeId, Readonly<Record<string, Direction>>>>> = {
  speed: { downMbits: 'more-is-better', upMbits: 'more-is-better', idleMs: 'less-is-better' },
  latency: { medianMs: 'less-is-better', jitterMs: 'less-is-better', unansweredShare: 'less-is-better' },
  bufferbloat: { increaseMs: 'less-is-better', idleMs: 'less-is-better' },
  stability: { dropOuts: 'less-is-better', unanswered: 'less-is-better', medianMs: 'less-is-better' },
  reach: { totalMs: 'less-is-better' },
  clock: { offsetSeconds: 'less-is-better' },
}

/** The figures of a probe that are worth holding against each other, the most telling first. */
export function tellingFigures(probe: ProbeId): readonly string[] {
  return Object.keys(telling[probe] ?? {})
}

/** Two measurements of an unchanged line differ by a tenth or two; less than this is no difference. */
const SAME_RATIO = 1.3
/** …and milliseconds, drop-outs and the like by so much, whatever their ratio. */
const SAME_DIFFERENCE: Readonly<Record<string, number>> = {
  idleMs: 15,
  medianMs: 15,
  jitterMs: 15,
  increaseMs: 30,
  totalMs: 200,
  unansweredShare: 0.06,
  unanswered: 1,
  dropOuts: 0,
  offsetSeconds: 5,
}

/** Did it help? The level decides; where it is the same, the figures that differ clearly. */
export function compareReadings(before: Reading, after: Reading): Comparison {
  const figures = sharedFigures(before, after)
  const was = qualityOf(before.probe, before.level)
  const is = qualityOf(after.probe, after.level)
  if (before.probe !== after.probe || was === null || is === null) return { verdict: 'not-comparable', figures: [] }
  if (was !== is) return { verdict: is < was ? 'better' : 'worse', figures }
  return { verdict: verdictOf(before.probe, figures), figures }
}

function sharedFigures(before: Reading, after: Reading): Comparison['figures'] {
  return tellingFigures(before.probe).flatMap((name) => {
    const was = before.figures[name]
    const is = after.figures[name]
    return typeof was === 'number' && typeof is === 'number' ? [{ name, before: was, after: is }] : []
  })
}

function verdictOf(probe: ProbeId, figures: Comparison['figures']): 'better' | 'same' | 'worse' | 'mixed' {
  const found = new Set(figures.filter(isClear).map((figure) => directionOf(probe, figure)))
  if (found.size > 1) return 'mixed'
  const [only = 'same'] = found
  return only
}

function directionOf(probe: ProbeId, { name, before, after }: Comparison['figures'][number]): 'better' | 'worse' {
  const grew = Math.abs(after) > Math.abs(before)
  return grew === (telling[probe]?.[name] === 'more-is-better') ? 'better' : 'worse'
}

/** Signs do not count: a clock that is 10 s slow is as wrong as one that is 10 s fast. */
function isClear({ name, before, after }: Comparison['figures'][number]): boolean {
  const low = Math.min(Math.abs(before), Math.abs(after))
  const high = Math.max(Math.abs(before), Math.abs(after))
  return high > low * SAME_RATIO && high - low > (SAME_DIFFERENCE[name] ?? 0)
}
