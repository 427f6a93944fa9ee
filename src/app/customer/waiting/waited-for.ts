import type { Attempt } from '../../../engine/attempt.ts'

const MINUTE = 60

/** Seconds in whole minutes, at least one, without noted clock jumps. */
export function waitedFor({ since, jumpedMs, end }: Attempt, now: number): number {
  const seconds = ((end?.at ?? now) - since - jumpedMs) / 1000
  return Math.max(1, Math.floor(seconds / MINUTE)) * MINUTE
}
