import type { Reading } from '../../../guide/reading.ts'
import type { StabilitySample } from '../../../probes/probe.ts'
import { dropOuts, type Stretch, unwatched } from '../../../probes/rating/stability.ts'

/** What the chart of a watch is drawn from; times are wall clock, milliseconds since 1970. */
export type WatchData = {
  readonly samples: readonly StabilitySample[]
  readonly dropOuts: readonly Stretch[]
  readonly away: readonly Stretch[]
}

/** Of a watch that goes on. */
export function watchOf(samples: readonly StabilitySample[]): WatchData {
  return { samples, dropOuts: dropOuts(samples), away: unwatched(samples) }
}

/** Of one that has ended; `null` where the reading holds no series. */
export function watchIn({ figures, startedAt }: Reading): WatchData | null {
  const list = (name: string) => (Array.isArray(figures[name]) ? (figures[name] as readonly number[]) : [])
  const [after, ms, unanswered] = [list('answeredAfterSeconds'), list('answeredMs'), list('unansweredAfterSeconds')]
  if (after.length + unanswered.length === 0) return null
  // A watch that went on after a reload began before this reading did.
  const began = typeof figures['beganAt'] === 'number' ? figures['beganAt'] : startedAt
  const at = (seconds: number) => began + seconds * 1000
  const samples = [
    ...after.map((seconds, index) => ({ at: at(seconds), ms: ms[index] ?? 0 })),
    ...unanswered.map((seconds) => ({ at: at(seconds), ms: null })),
  ]
  return watchOf(samples.toSorted((a, b) => a.at - b.at))
}
