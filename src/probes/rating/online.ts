import type { ProbeLevel } from '../../guide/levels.ts'

export type OnlineSeen = {
  /** `navigator.onLine`; `null` where there is none. */
  readonly onLine: boolean | null
  /** https://wicg.github.io/netinfo/#connectiontype-enum ; `null` where the browser does not tell. */
  readonly type: string | null
}

/** `online` says only that the device claims some network: over which, it does not tell. */
export function rateOnline({ onLine, type }: OnlineSeen): ProbeLevel<'online'> {
  if (onLine === null && type === null) return 'unsupported'
  if (onLine === false || type === 'none') return 'offline'
  switch (type) {
    case 'wifi':
      return 'wifi'
    case 'cellular':
    case 'wimax':
      return 'mobile'
    case 'ethernet':
      return 'cable'
    default:
      return 'online'
  }
}
