import type { ProbeLevel } from '../../guide/levels.ts'

export type BloatSeen = {
  /** Medians of small requests, milliseconds; `null`: none was answered. */
  readonly idleMs: number | null
  readonly downMs: number | null
  readonly upMs: number | null
}

/** Up to here a call goes on undisturbed while something loads (G.114 leaves 300 ms for everything together). */
export const GOOD_INCREASE_MS = 60
export const FAIR_INCREASE_MS = 200

/** The worse direction decides: an upload that spoils everything else is the usual case. */
export function rateBufferbloat(seen: BloatSeen): ProbeLevel<'bufferbloat'> {
  const increase = bloatIncrease(seen)
  if (increase === null) return 'no-answer'
  if (increase <= GOOD_INCREASE_MS) return 'good'
  return increase <= FAIR_INCREASE_MS ? 'fair' : 'poor'
}

/** How many milliseconds more a small request takes while the line is full; `null` where it cannot be told. */
export function bloatIncrease({ idleMs, downMs, upMs }: BloatSeen): number | null {
  if (idleMs === null || (downMs === null && upMs === null)) return null
  return Math.max(0, Math.max(downMs ?? 0, upMs ?? 0) - idleMs)
}
