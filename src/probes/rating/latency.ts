import type { ProbeLevel } from '../../guide/levels.ts'
import { jitter, median } from './statistics.ts'

export type LatencySeen = {
  /** Milliseconds of the answered small requests, in their order. */
  readonly answeredMs: readonly number[]
  /** Asked and not answered in time. */
  readonly unanswered: number
  /** Fewer answers than this are no sample. */
  readonly atLeast: number
}

/** A conversation is natural up to 150 ms one way (ITU-T G.114), so up to 300 ms there and back. */
export const FAIR_MS = 300
/** Below this nothing interactive suffers; a DSL or cable line has 10 to 50 ms, a mobile one 30 to 80. */
export const GOOD_MS = 100
/** Speech buffers of common telephony even out about 30 ms; from 100 ms on words drop out. */
export const GOOD_JITTER_MS = 30
export const FAIR_JITTER_MS = 100
/** One of 20 may be chance. */
export const FAIR_UNANSWERED = 0.05

export function rateLatency({ answeredMs, unanswered, atLeast }: LatencySeen): ProbeLevel<'latency'> {
  const middle = median(answeredMs)
  if (middle === null || (answeredMs.length < atLeast && unanswered > 0)) return 'no-answer'
  const varies = jitter(answeredMs) ?? 0
  const share = unanswered / (unanswered + answeredMs.length)
  if (middle <= GOOD_MS && varies <= GOOD_JITTER_MS && unanswered === 0) return 'good'
  return middle <= FAIR_MS && varies <= FAIR_JITTER_MS && share <= FAIR_UNANSWERED ? 'fair' : 'poor'
}
