import type { ProbeLevel } from '../../guide/levels.ts'

export type RouterSeen = {
  readonly answered: boolean
  /** The browser's permission afterwards; `prompt`: asked and waved away. `missing`: there is no such permission. */
  readonly permission: 'granted' | 'prompt' | 'denied' | 'missing'
}

export function rateRouter({ answered, permission }: RouterSeen): ProbeLevel<'router'> {
  if (answered) return 'reachable'
  return permission === 'denied' || permission === 'prompt' ? 'refused' : 'unreachable'
}
