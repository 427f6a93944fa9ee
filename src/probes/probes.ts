import type { ProbeId } from '../guide/levels.ts'
import type { Probe } from './probe.ts'

export type ProbeEntry<P extends ProbeId> = {
  readonly load: () => Promise<Probe<P>>
  /** Typical length on a middling line, for the screen before it starts. */
  readonly seconds: number
  /** It ends after this, whatever the line does. */
  readonly mostSeconds: number
  /** No more than this goes over the line, both ways together, but for headers and handshakes. */
  readonly mostBytes: number
  /** Ask before it is spent on mobile data. */
  readonly asksOnMobileData: boolean
  /** The browser may ask the person for a permission: say why before it starts. */
  readonly asksPermission?: true
  /** Hosts beside the own site that are contacted, as keys of the provider's file. For the privacy page. */
  readonly contacts: readonly ProbeContact[]
}

export type ProbeContact = 'status' | 'otherHosts' | 'dnsOverHttps' | 'ipv4Only' | 'ipv6Only' | 'router' | 'own-domain'

const small = { mostBytes: 50_000, asksOnMobileData: false } as const

/** Every probe by its id, each loaded when it is first wanted. */
export const probes: { readonly [P in ProbeId]: ProbeEntry<P> } = {
  outage: {
    load: async () => (await import('./outage.ts')).outage,
    seconds: 2,
    mostSeconds: 45,
    mostBytes: 550_000,
    asksOnMobileData: false,
    contacts: ['status'],
  },
  online: {
    ...small,
    load: async () => (await import('./online.ts')).online,
    seconds: 0,
    mostSeconds: 1,
    mostBytes: 0,
    contacts: [],
  },
  reach: { ...small, load: async () => (await import('./reach.ts')).reach, seconds: 2, mostSeconds: 30, contacts: [] },
  hosts: {
    ...small,
    load: async () => (await import('./hosts.ts')).hosts,
    seconds: 3,
    mostSeconds: 30,
    contacts: ['otherHosts'],
  },
  dns: {
    load: async () => (await import('./dns.ts')).dns,
    seconds: 3,
    mostSeconds: 45,
    mostBytes: 300_000,
    asksOnMobileData: false,
    contacts: ['dnsOverHttps', 'otherHosts', 'own-domain'],
  },
  ip: {
    ...small,
    load: async () => (await import('./ip.ts')).ip,
    seconds: 2,
    mostSeconds: 8,
    contacts: ['ipv4Only', 'ipv6Only'],
  },
  router: {
    ...small,
    load: async () => (await import('./router.ts')).router,
    seconds: 3,
    mostSeconds: 60,
    asksPermission: true,
    contacts: ['router'],
  },
  latency: {
    ...small,
    load: async () => (await import('./latency.ts')).latency,
    seconds: 3,
    mostSeconds: 15,
    contacts: [],
  },
  bufferbloat: {
    load: async () => (await import('./bufferbloat.ts')).bufferbloat,
    seconds: 7,
    mostSeconds: 28,
    mostBytes: 33_000_000,
    asksOnMobileData: true,
    contacts: [],
  },
  speed: {
    load: async () => (await import('./speed.ts')).speed,
    seconds: 5,
    mostSeconds: 28,
    mostBytes: 40_000_000,
    asksOnMobileData: true,
    contacts: [],
  },
  clock: { ...small, load: async () => (await import('./clock.ts')).clock, seconds: 1, mostSeconds: 30, contacts: [] },
  website: {
    load: async () => (await import('./website.ts')).website,
    seconds: 3,
    mostSeconds: 45,
    mostBytes: 200_000,
    asksOnMobileData: false,
    contacts: ['own-domain', 'dnsOverHttps'],
  },
  stability: {
    load: async () => (await import('./stability.ts')).stability,
    seconds: 600,
    mostSeconds: 605,
    mostBytes: 200_000,
    asksOnMobileData: false,
    contacts: [],
  },
}
