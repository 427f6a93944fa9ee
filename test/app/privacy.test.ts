import { describe, expect, it } from 'vitest'
import { contactedHosts } from '../../src/app/customer/contacted-hosts.ts'
import type { ProbeId } from '../../src/guide/levels.ts'
import type { Probe } from '../../src/probes/probe.ts'
import { type ProbeContact, probes } from '../../src/probes/probes.ts'
import { connectSources } from '../../src/provider/connect-sources.ts'
import { contextAt, pretendDevice } from '../probes/probe-context.ts'
import { someProvider } from './some-provider.ts'

const talkative = {
  ...someProvider,
  intakeUrl: 'https://intake.example/file',
  mail: { ...someProvider.mail, autoconfig: 'https://settings.example/v1.1' },
  status: { url: 'https://status.example/summary.json', format: 'statuspage' as const },
  probes: {
    ...someProvider.probes,
    otherHosts: [{ name: 'Other', url: 'https://other.example/x' }],
    dnsOverHttps: 'https://dns.example/dns-query',
    ipv4Only: 'https://v4.example/',
    ipv6Only: 'https://v6.example/',
    router: 'http://192.168.1.1/',
    typedSites: true,
  },
}

const OWN = 'https://vorab.example'
/** A site that the person types: it has a sentence of its own. */
const TYPED = 'kunde.example'

describe('the hosts named on the privacy page', () => {
  it('are every host that the policy lets the app connect to', () => {
    const named = contactedHosts(talkative).flatMap(({ host }) => (host === null ? [] : [host]))
    // `https:` stands for the site that somebody types, which has a sentence of its own.
    const allowed = connectSources(talkative)
      .filter((source) => source !== 'https:')
      .map((origin) => origin.replace(/^https?:\/\//, ''))
    // Beside them the one that the person opens as a page: that is no connection of this page, and no policy speaks of it.
    expect(named.toSorted()).toEqual([...allowed, 'neverssl.com'].toSorted())
  })

  it.each(Object.keys(probes) as ProbeId[])('are every host that %s really asks', async (id) => {
    const asked = new Set<string>()
    const refuse: typeof fetch = async (input) => {
      asked.add(new URL(String(input), OWN).host)
      throw new TypeError('nobody is there')
    }
    const probe: Probe = await probes[id].load()
    const { probes: configured, status } = talkative
    const device = pretendDevice({ localNetwork: async () => 'granted' })
    const limits = { stabilityForMs: 20, pingBreakMs: 1, loadMs: 50 }
    const provider = { probes: configured, status }
    const context = { ...contextAt(OWN, { limits, fetch: refuse, device, domain: TYPED }), provider }
    await probe(new AbortController().signal, context)
    const named = contactedHosts(talkative).map(({ host }) => host ?? new URL(OWN).host)
    expect([...named, TYPED]).toEqual(expect.arrayContaining([...asked]))
    expect(asked.size > 0).toBe(id !== 'online')
  })

  it('are every host that a probe says it contacts', () => {
    const named = contactedHosts(talkative).flatMap(({ purposes }) => purposes)
    const purposeOf = {
      status: 'status',
      otherHosts: 'others',
      dnsOverHttps: 'dns',
      ipv4Only: 'ip',
      ipv6Only: 'ip',
      router: 'router',
      // Said in a sentence of its own: which one it is, nobody knows before.
      'own-domain': null,
    } as const satisfies Record<ProbeContact, string | null>
    for (const { contacts } of Object.values(probes))
      for (const contact of contacts) if (purposeOf[contact] !== null) expect(named).toContain(purposeOf[contact])
  })

  it('each stand once, with all that they are asked for', () => {
    const own = contactedHosts(someProvider)
    expect(own).toEqual([
      { host: null, purposes: ['status', 'canary', 'speed'] },
      { host: 'neverssl.com', purposes: ['plain'] },
    ])
  })
})
