import { afterEach, describe, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import type { ProbeId } from '../../src/guide/levels.ts'
import type { Reading } from '../../src/guide/reading.ts'
import { browserContext } from '../../src/probes/browser-context.ts'
import { defaultLimits, type Limits } from '../../src/probes/limits.ts'
import type { Probe, ProbeContext } from '../../src/probes/probe.ts'
import { probes } from '../../src/probes/probes.ts'
import type { Provider } from '../../src/provider/provider.ts'
import type { BehaviourName } from '../line-server/line-commands.ts'
import { assertSound, contextAt, emptyMemory, type Overrides } from './probe-context.ts'

/* The probes in a real browser, against real servers of other origins: CORS, redirects and caching are the browser's own
   here. Its certificates are not: this browser takes any (see `real-page.test.ts` for one that does not). */

const never = new AbortController().signal

afterEach(() => commands.stopServers())

function contextTo(origin: string, overrides: Overrides = {}): ProbeContext {
  const { provider } = contextAt(origin, overrides)
  const limits: Limits = { ...defaultLimits, answerMs: 2_000, otherHostMs: 2_000, pingMs: 1_000, ...overrides.limits }
  return { ...browserContext({ provider, memory: emptyMemory(), builtAt: Date.UTC(2026, 0, 1) }), limits }
}

async function read(id: ProbeId, origin: string, overrides: Overrides = {}): Promise<Reading> {
  const probe: Probe = await probes[id].load()
  const reading = await probe(never, contextTo(origin, overrides))
  assertSound(reading)
  return reading
}

describe('the own site, as a browser sees it', () => {
  const cases: readonly [BehaviourName, string][] = [
    ['wellBehaved', 'reachable'],
    ['hangs', 'no-answer'],
    ['trickles', 'too-slow'],
    ['breaksOff', 'no-answer'],
    ['refuses', 'no-answer'],
    ['redirects', 'wrong-body'],
    ['showsLoginPage', 'wrong-body'],
    ['hasFault', 'server-fault'],
    ['lacksCanary', 'server-fault'],
    ['forbidsReading', 'no-answer'],
    ['neverStops', 'wrong-body'],
    ['answersFromCacheOnly', 'no-answer'],
  ]
  test.each(cases)('that %s is %s', async (behaviour, level) => {
    const origin = await commands.startServer(behaviour)
    expect((await read('reach', origin)).level).toBe(level)
  })

  test('over TLS', async () => {
    const origin = await commands.startServer('wellBehaved', 'self-signed')
    expect((await read('reach', origin)).level).toBe('reachable')
  })

  test('that sends ten gigabytes is let go of', async () => {
    const origin = await commands.startServer('neverStops')
    await read('reach', origin)
    await expect.poll(async () => (await commands.lookAtServer(origin)).busy).toBe(0)
  })

  test('is asked anew each time, past the cache of the browser', async () => {
    const origin = await commands.startServer('wellBehaved')
    await read('reach', origin)
    await read('reach', origin)
    expect((await commands.lookAtServer(origin)).asked).toEqual(['GET /probe/canary.txt', 'GET /probe/canary.txt'])
  })
})

describe('other hosts, as a browser sees them', () => {
  const cases: readonly [BehaviourName, string][] = [
    ['wellBehaved', 'everything'],
    ['forbidsReading', 'everything'],
    ['hasFault', 'everything'],
    ['refuses', 'only-us'],
    ['hangs', 'only-us'],
  ]
  test.each(cases)('that %s mean %s', async (behaviour, level) => {
    const own = await commands.startServer('wellBehaved')
    const other = await commands.startServer(behaviour)
    const otherHosts: Provider['probes']['otherHosts'] = [{ name: 'other', url: `${other}/probe/ping` }]
    expect((await read('hosts', own, { probes: { otherHosts } })).level).toBe(level)
  })
})

/** No page of another origin may read what it says; that something answers can be seen all the same. */
test.each([
  ['outage', 'unknown'],
  ['reach', 'no-answer'],
  ['hosts', 'only-others'],
  ['dns', 'no-answer'],
  ['ip', 'dual'],
  ['router', 'reachable'],
  ['latency', 'no-answer'],
  ['bufferbloat', 'no-answer'],
  ['speed', 'no-answer'],
  ['clock', 'no-answer'],
  ['stability', 'down'],
] as const)('%s of servers that forbid reading', async (id, level) => {
  const origin = await commands.startServer('forbidsReading')
  const url = `${origin}/probe/ping`
  const probesSet = {
    otherHosts: [{ name: 'other', url }],
    dnsOverHttps: url,
    ipv4Only: url,
    ipv6Only: url,
    router: url,
  }
  const limits = { stabilityEveryMs: 20, stabilityForMs: 300 }
  const status = { url, format: 'statuspage' } as const
  expect((await read(id, origin, { probes: probesSet, status, limits })).level).toBe(level)
})

test('what the browser says of its connection', async () => {
  const reading = await read('online', location.origin)
  expect(reading.level).not.toBe('unsupported')
  expect(reading.level).not.toBe('offline')
})

test('the clock of this machine is right by its own server', async () => {
  const origin = await commands.startServer('wellBehaved')
  expect((await read('clock', origin)).level).toBe('right')
})

test('small requests over a line of 60 ms take about that long', async () => {
  const origin = await commands.startLine({ downMbits: 50, upMbits: 50, roundTripMs: 60 })
  const reading = await read('latency', origin)
  expect(reading.figures).toMatchObject({ samples: 20, unansweredShare: 0 })
  expect(Number(reading.figures['p10Ms'])).toBeGreaterThan(59)
})

test('the speed of a line of 20 and 4 Mbit/s is enough', async () => {
  const origin = await commands.startLine({ downMbits: 20, upMbits: 4, roundTripMs: 20 })
  const reading = await read('speed', origin)
  expect(reading.level).toBe('enough')
  expect(reading.figures).toMatchObject({ downEnded: 'enough', upEnded: 'enough' })
}, 30_000)

test('a line that fills up makes everything wait', async () => {
  const origin = await commands.startLine({ downMbits: 4, upMbits: 4, roundTripMs: 20, queueMs: 700 })
  expect((await read('bufferbloat', origin)).level).toBe('poor')
}, 30_000)

test('a watch of some samples', async () => {
  const origin = await commands.startServer('refusesOnce')
  const limits = { stabilityEveryMs: 20, stabilityForMs: 400 }
  expect((await read('stability', origin, { limits })).figures).toMatchObject({ unanswered: 1, dropOuts: 0 })
})

test('a page that came over plain http may ask the router without leave', async () => {
  const origin = await commands.startServer('showsLoginPage')
  expect((await read('router', origin, { probes: { router: `${origin}/` } })).level).toBe('reachable')
})

test('a stop in the middle of a measurement', async () => {
  const origin = await commands.startLine({ downMbits: 8, upMbits: 3 })
  const stop = new AbortController()
  const speed = await probes.speed.load()
  const context = contextTo(origin)
  const reading = await speed(stop.signal, {
    ...context,
    onProgress: ({ phase }) => {
      if (phase === 'downloading') stop.abort()
    },
  })
  expect(reading.level).toBe('stopped')
  expect(reading.durationMs).toBeLessThan(10_000)
})

test('a device that is busy with something else says so', async () => {
  const origin = await commands.startServer('hangs')
  const reading = read('reach', origin)
  await expect.poll(async () => (await commands.lookAtServer(origin)).busy).toBe(1)
  for (const until = performance.now() + 900; performance.now() < until; );
  expect((await reading).figures).toMatchObject({ stalledMs: expect.any(Number) })
})
