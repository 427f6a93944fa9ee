import { expect, test } from 'vitest'
import { type ProbeId, probeLevels } from '../../src/guide/levels.ts'
import { probes } from '../../src/probes/probes.ts'
import * as server from '../line-server/misbehaviour.ts'
import { startSite } from '../line-server/site.ts'
import { assertSound, contextAt } from './probe-context.ts'

const ids = Object.keys(probeLevels) as ProbeId[]

test('there is a probe for each id, and no other', () => {
  expect(Object.keys(probes).toSorted()).toEqual(ids.toSorted())
})

test.each(ids)('%s ends at once when it was stopped before, and says so', async (id) => {
  const probe = await probes[id].load()
  const reading = await probe(AbortSignal.abort(), contextAt('http://127.0.0.1:9', { domain: 'kunde.example' }))
  assertSound(reading)
  expect(['stopped', 'unsupported']).toContain(reading.level)
  expect(reading.durationMs).toBeLessThan(1_000)
})

test.each(ids)('%s leaves no connection busy behind', async (id) => {
  await using site = await startSite()
  site.behaves(server.neverStops)
  const url = `${site.origin}/any`
  const probe = await probes[id].load()
  const limits = { pings: 2, loadMs: 300, loadBytes: 1_000_000, bloatBytes: 1_000_000, stabilityForMs: 50 }
  const reading = await probe(
    new AbortController().signal,
    contextAt(site.origin, {
      limits,
      status: { url, format: 'statuspage' },
      probes: { otherHosts: [{ name: 'a', url }], dnsOverHttps: url, ipv4Only: url, ipv6Only: url, router: url },
    }),
  )
  assertSound(reading)
  // A body that is not read to its end keeps its connection; one that is cancelled lets it go.
  await expect.poll(() => site.busy()).toBe(0)
})
