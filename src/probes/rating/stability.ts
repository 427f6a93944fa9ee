import type { ProbeLevel } from '../../guide/levels.ts'

export type WatchSample = {
  /** Wall clock, milliseconds since 1970. */
  readonly at: number
  /** Milliseconds until the answer; `null`: none came in time. */
  readonly ms: number | null
}

/** A stretch in which nothing was answered. */
export type DropOut = { readonly from: number; readonly until: number }

/** A single lost request is no drop-out: radio does that. It is asked again at once, so two in a row are a gap of seconds. */
const IN_A_ROW = 2
/** Answered less often than this, the line is down with glimpses, not up with gaps. */
const DOWN_SHARE = 0.1
const STABLE_UNANSWERED = 0.05

/** Each drop-out lasts from its first unanswered sample to the next answered one, or to the last sample. */
export function dropOuts(samples: readonly WatchSample[]): readonly DropOut[] {
  const found: DropOut[] = []
  let gap: WatchSample[] = []
  const close = (until: number) => {
    const first = gap[0]
    if (first !== undefined && gap.length >= IN_A_ROW) found.push({ from: first.at, until })
    gap = []
  }
  for (const sample of samples) {
    if (sample.ms === null) gap.push(sample)
    else close(sample.at)
  }
  close(samples.at(-1)?.at ?? 0)
  return found
}

/** `stopped`: too short a watch to say anything. */
export function rateStability(samples: readonly WatchSample[], atLeast: number): ProbeLevel<'stability'> {
  if (samples.length < atLeast) return 'stopped'
  const answered = samples.filter((sample) => sample.ms !== null).length
  if (answered / samples.length < DOWN_SHARE) return 'down'
  const unanswered = 1 - answered / samples.length
  return dropOuts(samples).length > 0 || unanswered > STABLE_UNANSWERED ? 'drop-outs' : 'stable'
}
