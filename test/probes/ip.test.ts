import { describe, expect, test } from 'vitest'
import { ip } from '../../src/probes/ip.ts'
import * as server from '../line-server/misbehaviour.ts'
import { type Behaviour, startSite, wellBehaved } from '../line-server/site.ts'
import { assertSound, contextAt } from './probe-context.ts'

const never = new AbortController().signal

/* Both hosts are IPv4 here: what tells the families apart is which of them answers, and a test machine may have no IPv6. */
describe('a host with IPv4 only, and one with IPv6 only', () => {
  const cases: readonly [string, Behaviour, Behaviour, string][] = [
    ['both answer', wellBehaved, wellBehaved, 'dual'],
    ['IPv6 fails at once, as without a route', wellBehaved, server.refuses, 'v4-only'],
    ['IPv6 is silent', wellBehaved, server.hangs, 'v6-broken'],
    ['IPv4 fails', server.refuses, wellBehaved, 'v6-only'],
    ['IPv4 is silent', server.hangs, wellBehaved, 'v6-only'],
    ['both fail', server.refuses, server.refuses, 'no-answer'],
    ['both are silent', server.hangs, server.hangs, 'no-answer'],
    ['both have faults, which is an answer', server.says(500), server.says(500), 'dual'],
    ['both send ten gigabytes', server.neverStops, server.neverStops, 'dual'],
  ]
  test.each(cases)('%s', async (_, v4, v6, level) => {
    await using four = await startSite()
    await using six = await startSite()
    four.behaves(v4)
    six.behaves(v6)
    const probes = { ipv4Only: `${four.origin}/probe/ping`, ipv6Only: `${six.origin}/probe/ping` }
    const reading = await ip(never, contextAt(four.origin, { probes }))
    assertSound(reading)
    expect(reading.level).toBe(level)
  })

  test('IPv6 answers, but long after IPv4: as good as broken', async () => {
    await using site = await startSite()
    const probes = { ipv4Only: `${site.origin}/four`, ipv6Only: `${site.origin}/six` }
    let late = 0
    const six: Behaviour = (_, response) => {
      late = 5_000
      server.says(200)(_, response)
    }
    let fourIsThere: () => void = () => {}
    const afterFour = new Promise<void>((resolve) => {
      fourIsThere = resolve
    })
    site.behaves((request, response) => {
      if (request.url?.startsWith('/six') === true) void afterFour.then(() => six(request, response))
      else server.says(200)(request, response)
    })
    const first: typeof fetch = async (input, init) => {
      const response = await fetch(input, init)
      if (String(input).includes('/four')) queueMicrotask(() => setImmediate(fourIsThere))
      return response
    }
    const ticks = () => performance.now() + late
    const reading = await ip(never, contextAt(site.origin, { probes, fetch: first, ticks }))
    expect(reading.level).toBe('v6-broken')
    expect(Number(reading.figures['v6Ms'])).toBeGreaterThan(4_000)
  })
})

test('without such hosts it cannot be told', async () => {
  expect((await ip(never, contextAt('http://127.0.0.1:9'))).level).toBe('unsupported')
})

test('stopped in the middle', async () => {
  await using site = await startSite()
  const stop = new AbortController()
  site.behaves(() => stop.abort())
  const probes = { ipv4Only: site.origin, ipv6Only: site.origin }
  expect((await ip(stop.signal, contextAt(site.origin, { probes }))).level).toBe('stopped')
})
