/** Both in milliseconds; the monotonic clock's origin does not matter. */
export type Clocks = { readonly wall: number; readonly monotonic: number }

/** Less is what systems do to keep their clocks right, and the delay between two looks. */
const TOLERATED_MS = 2000

/** By how much the wall clock moved more (or less) than time went by; 0 where it is not worth a word. */
export function clockJump(before: Clocks, now: Clocks): number {
  const byMs = Math.round(now.wall - before.wall - (now.monotonic - before.monotonic))
  return Math.abs(byMs) > TOLERATED_MS ? byMs : 0
}
