/** Days from 1970-01-01 to 2026-01-01, both UTC. */
const FIRST = 20_454
const DAY_MS = 86_400_000
const DAYS = 512

/** The day field for a moment: whole UTC days since 2026-01-01 modulo 512. `at` in milliseconds since 1970. */
export function codeDay(at: number): number {
  const days = Math.floor(at / DAY_MS) - FIRST
  return ((days % DAYS) + DAYS) % DAYS
}

/**
 * The UTC day on which a code was probably shown, in milliseconds since 1970 at its beginning: the latest one that fits
 * and is not after tomorrow, because clocks and time zones differ. `null` where that would be before 2026: the clock
 * of one of the two devices is wrong.
 */
export function dateOfCode(day: number, now: number): number | null {
  const tomorrow = Math.floor(now / DAY_MS) - FIRST + 1
  const behind = (((tomorrow - day) % DAYS) + DAYS) % DAYS
  const date = tomorrow - behind
  return date < 0 ? null : (date + FIRST) * DAY_MS
}
