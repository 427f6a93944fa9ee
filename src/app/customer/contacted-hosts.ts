import type { Provider } from '../../provider/provider.ts'
import type { Words } from '../words/words.ts'

export type HostPurpose = keyof Words['keeping']['privacy']['hostFor']

export type ContactedHost = {
  /** `null`: the own site. */
  readonly host: string | null
  readonly purposes: readonly HostPurpose[]
}

/**
 * Every host that this provider's configuration lets the app ask, and what for; the own site first. The one that is opened
 * as a page of its own is among them, the one that somebody types is not.
 */
export function contactedHosts({ status, probes, mail, intakeUrl }: Provider): readonly ContactedHost[] {
  const asked: readonly (readonly [HostPurpose, string | undefined])[] = [
    ['status', status?.url],
    ['canary', probes.canary],
    ['speed', probes.ping],
    ['speed', probes.download],
    ['speed', probes.upload],
    ...probes.otherHosts.map((other) => ['others', other.url] as const),
    ['dns', probes.dnsOverHttps],
    ['mail', probes.dnsOverHttps],
    ['mail', mail.autoconfig],
    ['ip', probes.ipv4Only],
    ['ip', probes.ipv6Only],
    ['router', probes.router],
    ['plain', probes.plainHttpPage],
    ['intake', intakeUrl],
  ]
  const purposes = new Map<string | null, Set<HostPurpose>>()
  for (const [purpose, url] of asked) {
    if (url === undefined) continue
    const host = /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? null
    purposes.set(host, (purposes.get(host) ?? new Set()).add(purpose))
  }
  return [...purposes]
    .map(([host, found]) => ({ host, purposes: [...found] }))
    .toSorted((a, b) => (a.host ?? '').localeCompare(b.host ?? ''))
}
