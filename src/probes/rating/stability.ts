import type { ProbeLevel } from '../../guide/levels.ts'

export type WatchSample = {
  /** Wall clock, milliseconds since 1970. */
  readonly at: number
  /** Milliseconds until the answer; `null`: none came in time. */
  readonly ms: number | null
}

/** A stretch of time, wall clock. */
export type Stretch = { readonly from: number; readonly until: number }

/** A single lost request is no drop-out: radio does that. It is asked again at once, so two in a row are a gap of seconds. */
const IN_A_ROW = 2
/** Answered less often than this, the line is down with glimpses, not up with gaps. */
const DOWN_SHARE = 0.1
const STABLE_UNANSWERED = 0.05
/** A question every 5 s, at most 4 s to its answer: more between two of them, and the page was not there to ask. */
const AWAY_MS = 15_000

/**
 * Stretches in which nothing was answered. Each lasts from its first unanswered sample to the next answered one, or to
 * the last sample before the end or before nobody watched.
 */
export function dropOuts(samples: readonly WatchSample[]): readonly Stretch[] {
  const found: Stretch[] = []
  let gap: WatchSample[] = []
  const close = (until: number) => {
    const first = gap[0]
    if (first !== undefined && gap.length >= IN_A_ROW) found.push({ from: first.at, until })
    gap = []
  }
  for (const [index, sample] of samples.entries()) {
    const before = samples[index - 1]
    if (before !== undefined && isAway(before, sample)) close(before.at)
    if (sample.ms === null) gap.push(sample)
    else close(sample.at)
  }
  close(samples.at(-1)?.at ?? 0)
  return found
}

/** Stretches in which nobody watched: the page was closed, or the device slept. */
export function unwatched(samples: readonly WatchSample[]): readonly Stretch[] {
  return samples.slice(1).flatMap((sample, index) => {
    const before = samples[index]
    return before !== undefined && isAway(before, sample) ? [{ from: before.at, until: sample.at }] : []
  })
}

/** How long was really watched, milliseconds; a clock that was set back takes nothing away. */
export function watchedMs(samples: readonly WatchSample[]): number {
  return samples.slice(1).reduce((sum, sample, index) => {
    const before = samples[index]
    return before === undefined || isAway(before, sample) ? sum : sum + Math.max(0, sample.at - before.at)
  }, 0)
}

function isAway(before: WatchSample, sample: WatchSample): boolean {
  return sample.at - before.at > AWAY_MS
}

/** `stopped`: too short a watch to say anything. */
export function rateStability(samples: readonly WatchSample[], atLeast: number): ProbeLevel<'stability'> {
  if (samples.length < atLeast) return 'stopped'
  const answered = samples.filter((sample) => sample.ms !== null).length
  if (answered / samples.length < DOWN_SHARE) return 'down'
  const unanswered = 1 - answered / samples.length
  return dropOuts(samples).length > 0 || unanswered > STABLE_UNANSWERED ? 'drop-outs' : 'stable'
}
