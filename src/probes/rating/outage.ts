import type { ProbeLevel } from '../../guide/levels.ts'

export type OutageSeen = {
  /** `null`: no feed could be had, neither now nor from before. */
  readonly verdict: 'outage' | 'maintenance' | 'well' | null
  /** How old what was read is, at least; 0 where nothing says otherwise. */
  readonly ageMs: number
  /** When running maintenance is to end, milliseconds since 1970; `null`: not told. */
  readonly maintenanceUntil: number | null
  readonly now: number
  readonly freshMs: number
}

/** Outages last for hours: one that was known this long ago is still worth saying, with its age. */
export const OUTAGE_HOLDS_MS = 6 * 3_600_000

/** An old "all well" is never `none`; an old outage is still `known` for some hours, work until its announced end. */
export function rateOutage({ verdict, ageMs, maintenanceUntil, now, freshMs }: OutageSeen): ProbeLevel<'outage'> {
  if (verdict === null) return 'unknown'
  if (verdict === 'well') return ageMs <= freshMs ? 'none' : 'stale'
  if (verdict === 'outage') return ageMs <= OUTAGE_HOLDS_MS ? 'known' : 'stale'
  const holds = ageMs <= freshMs || (maintenanceUntil === null ? ageMs <= OUTAGE_HOLDS_MS : now < maintenanceUntil)
  return holds ? 'maintenance' : 'stale'
}
