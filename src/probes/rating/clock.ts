import type { ProbeLevel } from '../../guide/levels.ts'

export type ClockSeen =
  /** Device minus server, milliseconds: positive when the device's clock is fast. */
  | { readonly kind: 'server-date'; readonly offsetMs: number }
  /** No server could be asked: what the device says, and a time that has certainly passed. */
  | { readonly kind: 'no-date'; readonly now: number; readonly passed: number }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** One-time codes fail from half a minute on, certificates and sign-ins from some minutes. */
export const RIGHT_MS = MINUTE
/** The build's clock and the servers' may be off themselves. */
const SLACK_MS = HOUR

export function rateClock(seen: ClockSeen): ProbeLevel<'clock'> {
  if (seen.kind === 'no-date') return seen.now < seen.passed - SLACK_MS ? 'too-early' : 'no-answer'
  const off = Math.abs(seen.offsetMs)
  if (off <= RIGHT_MS) return 'right'
  if (off < HOUR) return 'minutes'
  if (off < DAY) return 'hours'
  return off < 300 * DAY ? 'days' : 'years'
}
