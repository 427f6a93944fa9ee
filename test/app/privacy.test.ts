import { describe, expect, it } from 'vitest'
import { contactedHosts } from '../../src/app/customer/contacted-hosts.ts'
import { type ProbeContact, probes } from '../../src/probes/probes.ts'
import { connectSources } from '../../src/provider/connect-sources.ts'
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
  },
}

describe('the hosts named on the privacy page', () => {
  it('are every host that the policy lets the app connect to', () => {
    const named = contactedHosts(talkative).flatMap(({ host }) => (host === null ? [] : [host]))
    const allowed = connectSources(talkative).map((origin) => origin.replace(/^https?:\/\//, ''))
    // Beside them the one that the person opens as a page: that is no connection of this page, and no policy speaks of it.
    expect(named.toSorted()).toEqual([...allowed, 'neverssl.com'].toSorted())
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
