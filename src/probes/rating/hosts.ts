import type { ProbeLevel } from '../../guide/levels.ts'

export type HostsSeen = {
  readonly ownSite: boolean
  /** How many of the other hosts answered; one that does is proof of a working line. */
  readonly othersAnswered: number
}

export function rateHosts({ ownSite, othersAnswered }: HostsSeen): ProbeLevel<'hosts'> {
  if (othersAnswered > 0) return ownSite ? 'everything' : 'only-others'
  return ownSite ? 'only-us' : 'nothing'
}
