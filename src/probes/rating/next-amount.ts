/** Something that was moved over one connection, and what is known of the one before it there. */
export type Moved = {
  readonly bytes: number
  readonly tookMs: number
  readonly idleMs: number
  readonly before: { readonly bytes: number; readonly rate: number } | null
}

export type AmountRules = {
  readonly least: number
  readonly most: number
  /** It is long against the gap after it when it takes this much more than a round trip. */
  readonly wantedMs: number
  /** Grows no faster than this from one to the next: the line is not known yet. */
  readonly mostGrowth: number
}

/** A connection begins with ten segments (RFC 6928), and with twice as many in each round trip. */
const FIRST_WINDOW = 14_600
/** On long ways an amount should take so many round trips. */
const WANTED_TRIPS = 2
/** While each is so much faster than the one before, the line is not full, whatever delays them. */
const STILL_FASTER = 1.4
/** A change of less than this is none. */
const SETTLED_GROWTH = 1.5

/** How much to move next, the rate of what was moved, and whether the amounts have settled. */
export function nextAmount(
  { bytes, tookMs, idleMs, before }: Moved,
  rules: AmountRules,
): { readonly bytes: number; readonly rate: number; readonly settled: boolean } {
  const movedMs = Math.max(1, tookMs - idleMs)
  const rate = bytes / movedMs
  const isFaster = before !== null && rate > STILL_FASTER * before.rate
  // Round trips in which the window only opened; where it was no faster than before, it was open.
  const doublings = before === null || isFaster ? Math.log2(bytes / (before?.bytes ?? FIRST_WINDOW)) : 0
  const fullMs = Math.max(1, movedMs - Math.max(0, doublings) * idleMs)
  const byTime = Math.min(rules.mostGrowth, Math.max(rules.wantedMs, WANTED_TRIPS * idleMs) / fullMs)
  const growth = Math.max(isFaster ? 2 : 0.5, byTime)
  const next = Math.round(Math.min(rules.most, Math.max(rules.least, bytes * growth)))
  return { bytes: next, rate, settled: growth < SETTLED_GROWTH || next === bytes }
}
