import { describe, expect, test } from 'vitest'
import { dns } from '../../src/probes/dns.ts'
import { newAuthority } from '../line-server/certificate.ts'
import * as server from '../line-server/misbehaviour.ts'
import { pretendNames } from '../line-server/pretend-names.ts'
import { resolves, type Zone } from '../line-server/resolver.ts'
import { type Behaviour, type Site, startSite, wellBehaved } from '../line-server/site.ts'
import { trusting } from '../line-server/trusting.ts'
import { assertSound, contextAt, pretendDevice } from './probe-context.ts'

const never = new AbortController().signal
const authority = newAuthority()
const here = { A: ['192.0.2.1'] }

type World = {
  readonly domain?: string | null
  readonly zone?: Zone
  readonly failing?: readonly string[]
  /** What the device itself can look up. */
  readonly knows?: readonly ('kunde.example' | 'vorab.example')[]
  readonly resolver?: Behaviour
  readonly customer?: Behaviour
  readonly own?: Behaviour
  readonly expectsMail?: boolean
  readonly resolverByName?: boolean
  readonly blocked?: boolean
}

async function reads(world: World) {
  const { domain = 'kunde.example', zone = {}, knows = ['kunde.example', 'vorab.example'] } = world
  await using own = await startSite({ identity: authority.issue({ host: 'vorab.example' }) })
  await using customer = await startSite({ identity: authority.issue({ host: 'kunde.example' }) })
  await using resolver = await startSite()
  own.behaves(world.own ?? wellBehaved)
  customer.behaves(world.customer ?? server.says(200))
  resolver.behaves(world.resolver ?? resolves(zone, world.failing))
  const sites: Record<string, Site> = { 'kunde.example': customer, 'vorab.example': own }
  using names = pretendNames(Object.fromEntries(knows.map((name) => [name, sites[name] ?? own])))
  using _ = trusting(authority)
  const reading = await dns(
    never,
    contextAt('https://vorab.example', {
      fetch: names.fetch,
      domain,
      expectsMail: world.expectsMail ?? false,
      device: pretendDevice({ blockedByPolicy: async () => world.blocked ?? false }),
      probes: {
        dnsOverHttps: `${world.resolverByName === true ? resolver.origin.replace('127.0.0.1', 'localhost') : resolver.origin}/dns-query`,
      },
    }),
  )
  assertSound(reading)
  return reading
}

describe("the person's own domain", () => {
  const cases: readonly [string, World, string][] = [
    ['exists and answers', { zone: { 'kunde.example': here } }, 'works'],
    [
      'exists and has a fault, which is an answer',
      { zone: { 'kunde.example': here }, customer: server.says(500) },
      'works',
    ],
    ['does not exist', { knows: ['vorab.example'] }, 'no-such-domain'],
    ['exists without an address', { zone: { 'kunde.example': {} }, knows: ['vorab.example'] }, 'no-such-domain'],
    ['has name servers that fail', { failing: ['kunde.example'], knows: ['vorab.example'] }, 'name-problem'],
    ['exists and refuses', { zone: { 'kunde.example': here }, customer: server.refuses }, 'connection-problem'],
    ['exists and hangs', { zone: { 'kunde.example': here }, customer: server.hangs }, 'connection-problem'],
    ['is known only inside, and answers', {}, 'works'],
    ['answers, though the resolver does not', { resolver: server.refuses }, 'works'],
    [
      'does not answer, and neither does the resolver',
      { resolver: server.refuses, customer: server.refuses },
      'no-answer',
    ],
    ['is silent, and so is the resolver', { resolver: server.hangs, customer: server.hangs }, 'no-answer'],
    [
      'does not answer, and a portal stands in for the resolver',
      { resolver: server.showsLoginPage, customer: server.refuses },
      'no-answer',
    ],
  ]
  test.each(cases)('%s', async (_, world, level) => {
    expect((await reads(world)).level).toBe(level)
  })

  test("cannot be asked because of the page's own policy: the resolver's word counts", async () => {
    const zone = { 'kunde.example': here }
    expect((await reads({ zone, customer: server.refuses, blocked: true })).level).toBe('works')
    expect((await reads({ knows: ['vorab.example'], blocked: true })).level).toBe('no-such-domain')
  })
})

describe('no name at all works on this device', () => {
  const zone = { 'kunde.example': here, 'vorab.example': here }

  test.each([
    ['the resolver has an address: it is the names', { zone, knows: [] }, 'name-problem'],
    ['the resolver has a name, so names do work', { zone, knows: [], resolverByName: true }, 'connection-problem'],
    ['the same, asked about the own site', { zone, knows: [], domain: null }, 'name-problem'],
    ['the own site alone is asked, and works', { zone, domain: null }, 'works'],
  ] as const)('%s', async (_, world, level) => {
    expect((await reads(world)).level).toBe(level)
  })
})

describe('mail for the domain', () => {
  const expectsMail = true
  test.each([
    ['has a mail exchanger', { zone: { 'kunde.example': { ...here, MX: ['10 mx.kunde.example.'] } } }, 'works', 1],
    ['has none', { zone: { 'kunde.example': here } }, 'no-mail-exchanger', 0],
    ['says that it takes no mail', { zone: { 'kunde.example': { ...here, MX: ['0 .'] } } }, 'no-mail-exchanger', 0],
    [
      'has one, and no website',
      { zone: { 'kunde.example': { MX: ['10 mx.kunde.example.'] } }, knows: ['vorab.example'] },
      'works',
      1,
    ],
    ['has none, and no website', { zone: { 'kunde.example': {} }, knows: ['vorab.example'] }, 'no-mail-exchanger', 0],
    ['does not exist', { knows: ['vorab.example'] }, 'no-such-domain', 0],
  ] as const)('%s', async (_, world, level, mailExchangers) => {
    const reading = await reads({ ...world, expectsMail })
    expect(reading.level).toBe(level)
    expect(reading.figures).toMatchObject({ mailExchangers })
  })
})

test('without a resolver in the provider file it cannot be told', async () => {
  expect((await dns(never, contextAt('http://127.0.0.1:9'))).level).toBe('unsupported')
})

test('stopped in the middle', async () => {
  await using site = await startSite()
  const stop = new AbortController()
  site.behaves(() => stop.abort())
  const context = contextAt(site.origin, { probes: { dnsOverHttps: `${site.origin}/dns-query` } })
  expect((await dns(stop.signal, context)).level).toBe('stopped')
})
