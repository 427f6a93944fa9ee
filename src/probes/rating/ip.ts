import type { ProbeLevel } from '../../guide/levels.ts'

/** How a host that has addresses of one family only was reached. */
export type FamilySeen =
  | { readonly kind: 'answered'; readonly ms: number }
  /** `timedOut`: silence; otherwise the failure came at once, as it does without a route. */
  | { readonly kind: 'failed'; readonly timedOut: boolean }

export type IpSeen = { readonly v4: FamilySeen; readonly v6: FamilySeen; readonly lagMs: number }

/** A device without IPv6 fails at once; one whose IPv6 packets get lost waits: that is the difference. */
export function rateIp({ v4, v6, lagMs }: IpSeen): ProbeLevel<'ip'> {
  if (v4.kind === 'failed') return v6.kind === 'answered' ? 'v6-only' : 'no-answer'
  if (v6.kind === 'failed') return v6.timedOut ? 'v6-broken' : 'v4-only'
  return v6.ms - v4.ms > lagMs ? 'v6-broken' : 'dual'
}
