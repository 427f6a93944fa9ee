import type { ProbeLevel } from '../../guide/levels.ts'

export type RouterSeen = {
  readonly answered: boolean
  /** The browser's permission afterwards. `missing`: there is no such permission. */
  readonly permission: 'granted' | 'prompt' | 'denied' | 'missing'
  /** How long it took to fail. */
  readonly failedMs: number
}

/** Nobody reads a question and waves it away sooner. */
const READING_MS = 1_000

/**
 * Chromium asks the person only once something has answered the connection; a permission that is still to be asked for
 * means that nothing did, or, where that took its time, that the question was waved away.
 */
export function rateRouter({ answered, permission, failedMs }: RouterSeen): ProbeLevel<'router'> {
  if (answered) return 'reachable'
  if (permission === 'denied') return 'refused'
  return permission === 'prompt' && failedMs >= READING_MS ? 'refused' : 'unreachable'
}
