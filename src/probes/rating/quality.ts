import type { ProbeId, ProbeLevel } from '../../guide/levels.ts'

/**
 * How well each level speaks of the line: 0 is as it should be, higher is worse. `null`: says nothing about it
 * (stopped, not possible, not known), so that nothing can be compared with it.
 */
const qualities: { readonly [P in ProbeId]: Readonly<Partial<Record<ProbeLevel<P>, number>>> } = {
  outage: { none: 0, maintenance: 1, known: 2 },
  online: { wifi: 0, mobile: 0, cable: 0, online: 0, offline: 1 },
  reach: { reachable: 0, 'too-slow': 1, 'server-fault': 2, 'wrong-body': 3, 'no-answer': 4 },
  hosts: { everything: 0, 'only-others': 1, 'only-us': 1, nothing: 2 },
  dns: {
    works: 0,
    'no-mail-exchanger': 1,
    'no-such-domain': 2,
    'connection-problem': 2,
    'name-problem': 2,
    'no-answer': 3,
  },
  ip: { dual: 0, 'v4-only': 0, 'v6-only': 1, 'v6-broken': 2, 'no-answer': 3 },
  router: { reachable: 0, unreachable: 1 },
  latency: { good: 0, fair: 1, poor: 2, 'no-answer': 3 },
  bufferbloat: { good: 0, fair: 1, poor: 2, 'no-answer': 3 },
  speed: { fast: 0, enough: 1, slow: 2, 'very-slow': 3, 'no-answer': 4 },
  clock: { right: 0, minutes: 1, hours: 2, days: 3, years: 4, 'too-early': 4 },
  website: { answers: 0, 'certificate-or-blocked': 1, 'no-answer': 2, 'no-such-name': 2 },
  stability: { stable: 0, 'drop-outs': 1, down: 2 },
}

export function qualityOf(probe: ProbeId, level: string): number | null {
  const known: Readonly<Partial<Record<string, number>>> = qualities[probe]
  return (Object.hasOwn(known, level) ? known[level] : null) ?? null
}
