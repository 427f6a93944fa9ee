import { describe, expect, test } from 'vitest'
import type { LocalNetworkPermission } from '../../src/probes/device.ts'
import type { ProbeContext } from '../../src/probes/probe.ts'
import { router } from '../../src/probes/router.ts'
import * as server from '../line-server/misbehaviour.ts'
import { startSite } from '../line-server/site.ts'
import { assertSound, contextAt, pretendDevice } from './probe-context.ts'

const never = new AbortController().signal

async function reads(context: ProbeContext, signal = never) {
  const reading = await router(signal, context)
  assertSound(reading)
  return reading
}

/** A browser that asks the person, who then answers so, after some seconds. */
function asking(answer: LocalNetworkPermission, afterMs = 3_000) {
  let state: LocalNetworkPermission = 'prompt'
  const asked: RequestInit[] = []
  return {
    asked,
    device: pretendDevice({ localNetwork: async () => state }),
    ticks: () => (state === 'prompt' && asked.length === 0 ? 0 : afterMs),
    fetch: (async (input, init) => {
      asked.push(init ?? {})
      state = answer
      if (answer !== 'granted') throw new TypeError('Failed to fetch')
      return fetch(input, init)
    }) satisfies typeof fetch,
  }
}

describe('the router', () => {
  test.each([
    ['answers', server.showsLoginPage, 'reachable'],
    ['answers with an error', server.says(401), 'reachable'],
    ['leads elsewhere', server.redirectsTo('/login'), 'reachable'],
    ['trickles', server.trickles, 'reachable'],
    ['hangs', server.hangs, 'unreachable'],
    ['refuses', server.refuses, 'unreachable'],
  ] as const)('%s', async (_, behaviour, level) => {
    await using box = await startSite()
    box.behaves((request, response) =>
      request.url?.startsWith('/login') === true
        ? server.showsLoginPage(request, response)
        : behaviour(request, response),
    )
    const device = pretendDevice({ localNetwork: async () => 'granted' })
    const reading = await reads(contextAt(box.origin, { device, probes: { router: `${box.origin}/` } }))
    expect(reading.level).toBe(level)
  })

  test('nobody is at its address', async () => {
    const device = pretendDevice({ localNetwork: async () => 'granted' })
    const reading = await reads(contextAt('http://127.0.0.1:9', { device, probes: { router: 'http://127.0.0.1:9/' } }))
    expect(reading.level).toBe('unreachable')
    expect(Number(reading.figures['failedMs'])).toBeLessThan(500)
  })
})

describe('the browser', () => {
  test.each([
    ['asks, and the person agrees', 'granted', 'reachable'],
    ['asks, and the person refuses', 'denied', 'refused'],
    ['asks, and the person waves it away', 'prompt', 'refused'],
  ] as const)('%s', async (_, answer, level) => {
    await using box = await startSite()
    box.behaves(server.showsLoginPage)
    const { asked, ...world } = asking(answer)
    const reading = await reads(contextAt(box.origin, { ...world, probes: { router: `${box.origin}/` } }))
    expect(reading.level).toBe(level)
    expect(asked[0]).toMatchObject({ targetAddressSpace: 'loopback', mode: 'no-cors' })
  })

  test('would have to ask, but nothing answers there: the person is never asked', async () => {
    const { asked, ...world } = asking('prompt', 40)
    const reading = await reads(contextAt('http://192.0.2.1', { ...world, probes: { router: 'http://192.0.2.1/' } }))
    expect(reading.level).toBe('unreachable')
    expect(asked[0]).toMatchObject({ targetAddressSpace: 'local' })
  })

  test('had been refused before: the router is not asked', async () => {
    await using box = await startSite()
    const device = pretendDevice({ localNetwork: async () => 'denied' })
    const reading = await reads(contextAt(box.origin, { device, probes: { router: `${box.origin}/` } }))
    expect(reading.level).toBe('refused')
    expect(box.asked).toEqual([])
  })

  test('has no such permission: a secure page cannot ask over plain http', async () => {
    await using box = await startSite()
    const reading = await reads(contextAt(box.origin, { probes: { router: `${box.origin}/` } }))
    expect(reading.level).toBe('unsupported')
    expect(reading.figures).toMatchObject({ reason: 'mixed-content' })
    expect(box.asked).toEqual([])
  })

  test('has no such permission, and the page is not secure: it just asks', async () => {
    await using box = await startSite()
    const device = pretendDevice({ securePage: false })
    const reading = await reads(contextAt(box.origin, { device, probes: { router: `${box.origin}/` } }))
    expect(reading.level).toBe('reachable')
  })

  test("keeps the request back by the page's own policy", async () => {
    const device = pretendDevice({ securePage: false, blockedByPolicy: async () => true })
    const reading = await reads(contextAt('http://127.0.0.1:9', { device, probes: { router: 'http://127.0.0.1:9/' } }))
    expect(reading.level).toBe('unsupported')
    expect(reading.figures).toMatchObject({ reason: 'own-policy' })
  })
})

test('no address is known', async () => {
  expect((await reads(contextAt('http://127.0.0.1:9'))).level).toBe('unsupported')
})

test('stopped while the person decides', async () => {
  await using box = await startSite()
  const stop = new AbortController()
  box.behaves(() => stop.abort())
  const device = pretendDevice({ localNetwork: async () => 'granted' })
  const context = contextAt(box.origin, { device, probes: { router: `${box.origin}/` } })
  expect((await reads(context, stop.signal)).level).toBe('stopped')
})
