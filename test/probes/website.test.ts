import { describe, expect, test } from 'vitest'
import { website } from '../../src/probes/website.ts'
import { type Identity, newAuthority, selfSigned } from '../line-server/certificate.ts'
import * as server from '../line-server/misbehaviour.ts'
import { pretendNames } from '../line-server/pretend-names.ts'
import { resolves, type Zone } from '../line-server/resolver.ts'
import { type Behaviour, startSite, wellBehaved } from '../line-server/site.ts'
import { trusting } from '../line-server/trusting.ts'
import { assertSound, contextAt, pretendDevice } from './probe-context.ts'

const never = new AbortController().signal
const authority = newAuthority()
const right = authority.issue({ host: 'kunde.example' })

type World = {
  readonly identity?: Identity
  readonly customer?: Behaviour
  readonly own?: Behaviour
  readonly zone?: Zone
  readonly resolver?: Behaviour | null
  readonly isKnown?: boolean
  readonly blocked?: boolean
}

async function reads(world: World, signal = never) {
  const { zone = { 'kunde.example': { A: ['192.0.2.1'] } }, resolver: resolving = resolves(zone) } = world
  await using own = await startSite()
  await using customer = await startSite({ identity: world.identity ?? right })
  await using resolver = await startSite()
  own.behaves(world.own ?? wellBehaved)
  customer.behaves(world.customer ?? server.says(200))
  if (resolving !== null) resolver.behaves(resolving)
  using names = pretendNames(world.isKnown === false ? {} : { 'kunde.example': customer })
  using _ = trusting(authority)
  const reading = await website(
    signal,
    contextAt(own.origin, {
      fetch: names.fetch,
      domain: 'kunde.example',
      device: pretendDevice({ blockedByPolicy: async () => world.blocked ?? false }),
      ...(resolving === null ? {} : { probes: { dnsOverHttps: `${resolver.origin}/dns-query` } }),
    }),
  )
  assertSound(reading)
  return reading
}

describe("the person's website", () => {
  const cases: readonly [string, World, string][] = [
    ['answers', {}, 'answers'],
    ['answers with an error', { customer: server.says(404) }, 'answers'],
    ['has a fault', { customer: server.says(500) }, 'answers'],
    ['leads elsewhere', { customer: server.says(204) }, 'answers'],
    ['trickles', { customer: server.trickles }, 'answers'],
    ['sends ten gigabytes', { customer: server.neverStops }, 'answers'],
    ['has a name that does not exist', { zone: {}, isKnown: false }, 'no-such-name'],
    ['has a name without an address', { zone: { 'kunde.example': {} }, isKnown: false }, 'no-such-name'],
    [
      'has an expired certificate',
      { identity: authority.issue({ host: 'kunde.example', until: new Date(Date.now() - 1000) }) },
      'certificate-or-blocked',
    ],
    [
      'has a certificate for another name',
      { identity: authority.issue({ host: 'hoster.example' }) },
      'certificate-or-blocked',
    ],
    ['has a certificate that nobody signed', { identity: selfSigned('kunde.example') }, 'certificate-or-blocked'],
    ['refuses, which looks the same', { customer: server.refuses }, 'certificate-or-blocked'],
    ['hangs', { customer: server.hangs }, 'no-answer'],
    ['refuses, but so does the own site', { customer: server.refuses, own: server.refuses }, 'no-answer'],
    ['refuses, and it is not known whether the name exists', { customer: server.refuses, resolver: null }, 'no-answer'],
    ['refuses, and the resolver does not answer', { customer: server.refuses, resolver: server.hangs }, 'no-answer'],
  ]
  test.each(cases)('%s', async (_, world, level) => {
    expect((await reads(world)).level).toBe(level)
  })

  test("is kept back by the page's own policy", async () => {
    const reading = await reads({ customer: server.refuses, blocked: true })
    expect(reading.level).toBe('unsupported')
    expect(reading.figures).toMatchObject({ reason: 'own-policy' })
  })
})

test('without an address there is nothing to ask', async () => {
  expect((await website(never, contextAt('http://127.0.0.1:9'))).level).toBe('unsupported')
})

test('stopped in the middle', async () => {
  const stop = new AbortController()
  expect((await reads({ customer: () => stop.abort() }, stop.signal)).level).toBe('stopped')
})
