/** A post that was answered, and what is known of the one before it on the same connection. */
export type Posted = {
  readonly bytes: number
  readonly tookMs: number
  readonly idleMs: number
  readonly before: { readonly bytes: number; readonly rate: number } | null
}

export const LEAST_POST_BYTES = 4_096
export const MOST_POST_BYTES = 2_097_152
/** A connection begins with ten segments (RFC 6928), and with twice as many in each round trip. */
const FIRST_WINDOW = 14_600
/** A post is long against the gap after it when it takes this much more than a round trip … */
const WANTED_MS = 500
/** … and on long ways so many round trips more. */
const WANTED_TRIPS = 3
/** Grows no faster than this from one to the next: the line is not known yet. */
const MOST_GROWTH = 4
/** While each is so much faster than the one before, the line is not full, whatever delays them. */
const STILL_FASTER = 1.4
/** A change of less than this is none. */
const SETTLED_GROWTH = 1.5

/** How long the next post should be, the rate of this one, and whether the sizes have settled. */
export function nextPost({ bytes, tookMs, idleMs, before }: Posted): {
  readonly bytes: number
  readonly rate: number
  readonly settled: boolean
} {
  const movedMs = Math.max(1, tookMs - idleMs)
  const rate = bytes / movedMs
  const isFaster = before !== null && rate > STILL_FASTER * before.rate
  // Round trips in which the window only opened; where it was no faster than before, it was open.
  const doublings = before === null || isFaster ? Math.log2(bytes / (before?.bytes ?? FIRST_WINDOW)) : 0
  const fullMs = Math.max(1, movedMs - Math.max(0, doublings) * idleMs)
  const byTime = Math.min(MOST_GROWTH, Math.max(WANTED_MS, WANTED_TRIPS * idleMs) / fullMs)
  const growth = Math.max(isFaster ? 2 : 0.5, byTime)
  const next = Math.round(Math.min(MOST_POST_BYTES, Math.max(LEAST_POST_BYTES, bytes * growth)))
  return { bytes: next, rate, settled: growth < SETTLED_GROWTH || next === bytes }
}
