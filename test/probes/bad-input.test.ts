import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ProbeId, type ProbeLevel, probeLevels } from '../../src/guide/levels.ts'
import { defaultLimits, type Limits } from '../../src/probes/limits.ts'
import type { Probe, ProbeContext } from '../../src/probes/probe.ts'
import { probes } from '../../src/probes/probes.ts'
import { newAuthority, selfSigned } from '../line-server/certificate.ts'
import * as server from '../line-server/misbehaviour.ts'
import { type Behaviour, type Site, startSite, wellBehaved } from '../line-server/site.ts'
import { trusting } from '../line-server/trusting.ts'
import { assertSound, contextAt, emptyMemory, type PretendDevice, pretendDevice } from './probe-context.ts'

/* Every probe that asks somebody, against every server that misbehaves: each ends within its bound, with the level that
   fits, and lets every connection go. (CORS and certificates are the browser's: `probes.browser.test.ts`, `real-page.test.ts`.) */

type Asking = Exclude<ProbeId, 'online'>
const asking = (Object.keys(probeLevels) as ProbeId[]).filter((id): id is Asking => id !== 'online')

/** The longest that a probe may take, milliseconds, by its limits alone. */
const bounds: Readonly<Record<Asking, (limits: Limits) => number>> = {
  outage: ({ answerMs }) => 2 * answerMs,
  reach: ({ answerMs }) => 2 * answerMs,
  hosts: ({ answerMs, otherHostMs }) => Math.max(2 * answerMs, otherHostMs),
  dns: ({ answerMs, dnsMs, websiteMs, otherHostMs }) => Math.max(2 * answerMs, dnsMs, websiteMs) + otherHostMs,
  ip: ({ ipMs }) => ipMs,
  router: ({ routerPromptMs }) => routerPromptMs,
  latency: ({ pingMs, pingsWithinMs }) => 3 * pingMs + pingsWithinMs,
  bufferbloat: loadedMs,
  speed: loadedMs,
  clock: ({ answerMs }) => 2 * answerMs,
  website: ({ answerMs, dnsMs, websiteMs }) => Math.max(2 * answerMs, dnsMs, websiteMs),
  stability: ({ stabilityForMs, stabilityAnswerMs }) => stabilityForMs + stabilityAnswerMs,
}

/** Small answers first, then each way, and in between until what was on its way has come. */
function loadedMs({ pingMs, speedPingsMs, loadMs, settleMs }: Limits): number {
  return 2 * pingMs + Math.max(speedPingsMs, 3 * pingMs) + 2 * loadMs + settleMs
}

test.each(asking)('%s: what the person is told is its bound', (id) => {
  expect(probes[id].mostSeconds * 1000).toBeGreaterThanOrEqual(bounds[id](defaultLimits))
})

const short: Partial<Limits> = {
  pingMs: 300,
  speedPings: 2,
  pings: 4,
  loadMs: 500,
  settleMs: 200,
  loadBytes: 1_000_000,
  bloatBytes: 1_000_000,
  bloatMs: 200,
  steadyMs: 100,
  steadyEnoughMs: 200,
  uploadMs: 100,
  uploadMostMs: 200,
  stabilityForMs: 1_200,
  stabilityAnswerMs: 200,
}

/** Everybody who is asked is the same server: the own site, other hosts, resolver, router, feed and the person's site. */
function worldOf(
  site: Site,
  device: PretendDevice = pretendDevice({ localNetwork: async () => 'granted' }),
): ProbeContext {
  const url = `${site.origin}/any`
  return contextAt(site.origin, {
    limits: short,
    memory: emptyMemory(),
    device,
    domain: 'kunde.example',
    status: { url, format: 'statuspage' },
    probes: { otherHosts: [{ name: 'a', url }], dnsOverHttps: url, ipv4Only: url, ipv6Only: url, router: url },
    fetch: (input, init) => fetch(String(input).replace('https://kunde.example', site.origin), init),
  })
}

/** `null`: ends, with whatever level. */
type Expected = { readonly [P in Asking]: ProbeLevel<P> | null }

/** Nothing that could be taken for an answer came. */
const silence: Expected = {
  outage: 'unknown',
  reach: 'no-answer',
  hosts: 'nothing',
  dns: 'no-answer',
  ip: 'no-answer',
  router: 'unreachable',
  latency: 'no-answer',
  bufferbloat: 'no-answer',
  speed: 'no-answer',
  clock: 'no-answer',
  website: 'no-answer',
  stability: 'down',
}
/** Something answers, but not what was asked for; whoever may not read it takes any answer for one. */
const somethingElse: Expected = {
  ...silence,
  hosts: 'everything',
  dns: 'works',
  ip: 'dual',
  router: 'reachable',
  website: 'answers',
}

/** A cache on the way that has kept an answer for years, and nobody behind it: no cache answers a POST. */
const keptByProxy: Behaviour = (request, response) => {
  if (request.method === 'POST') return server.refuses(request, response)
  server.sends('vorab-canary-1', { Age: '3600', Date: 'Fri, 01 Jan 2021 00:00:00 GMT' })(request, response)
}

const misbehaviours: readonly (readonly [string, Behaviour, Expected])[] = [
  ['hangs', server.hangs, silence],
  ['refuses', server.refuses, silence],
  ['trickles', server.trickles, { ...somethingElse, reach: 'too-slow' }],
  ['breaks off', server.breaksOff, { ...somethingElse, hosts: 'only-others' }],
  [
    'is a portal that redirects, to nowhere',
    server.redirectsTo('http://portal.example/'),
    { ...silence, reach: 'wrong-body' },
  ],
  [
    'is a portal with a page to sign in',
    server.showsLoginPage,
    { ...somethingElse, reach: 'wrong-body', hosts: 'only-others', clock: 'right' },
  ],
  ['has a fault', server.says(500), { ...somethingElse, reach: 'server-fault', clock: 'right' }],
  [
    'is a proxy that has kept the answer of years ago',
    keptByProxy,
    // Small answers come from the proxy, as quickly as this machine is: how quickly is of no interest here.
    {
      ...somethingElse,
      hosts: 'only-others',
      latency: null,
      bufferbloat: null,
      speed: 'very-slow',
      stability: 'stable',
    },
  ],
  [
    'sends ten gigabytes whatever it is asked',
    server.neverStops,
    // It is as quick as this machine is: how quick is of no interest here.
    {
      ...somethingElse,
      reach: 'wrong-body',
      hosts: 'only-others',
      clock: 'right',
      latency: null,
      bufferbloat: null,
      speed: null,
    },
  ],
]

async function read(id: ProbeId, context: ProbeContext) {
  const probe: Probe = await probes[id].load()
  const reading = await probe(new AbortController().signal, context)
  assertSound(reading)
  return reading
}

/** A loaded machine is late; a bound that does not hold is missed by whole answers. */
const LATE_MS = 1_500

const authority = newAuthority()
const right = authority.issue({ host: '127.0.0.1' })
let trust: Disposable
beforeAll(() => {
  trust = trusting(authority)
})
afterAll(() => trust[Symbol.dispose]())

const ways = [
  ['http', {}],
  ['https, with the right certificate', { identity: right }],
] as const

describe.each(ways.flatMap((way) => misbehaviours.map((one) => [way[0], one[0], way[1], one[1], one[2]] as const)))(
  'over %s, a server that %s',
  (_, __, options, behaviour, expected) => {
    test.each(asking)('%s', { timeout: 20_000 }, async (id) => {
      await using site = await startSite(options)
      site.behaves(behaviour)
      const context = worldOf(site)
      const reading = await read(id, context)
      if (expected[id] !== null) expect(reading.level).toBe(expected[id])
      expect(reading.durationMs).toBeLessThan(bounds[id](context.limits) + LATE_MS)
      site.cut()
      await expect.poll(() => site.busy()).toBe(0)
    })
  },
)

/** A line that comes to nothing while it is measured, each with what the reading then has to say. */
describe('in the middle of it', () => {
  test.each(asking)('%s: flight mode', { timeout: 20_000 }, async (id) => {
    await using site = await startSite()
    let flying = false
    const device = pretendDevice({ localNetwork: async () => 'granted', onLine: () => !flying })
    site.behaves(() => {
      flying = true
      device.changes('connection')
      site.cut()
    })
    const reading = await read(id, worldOf(site, device))
    expect(reading.level).toBe(silence[id])
    expect(reading.figures).toMatchObject({ connectionChanged: true })
  })

  test.each(asking)('%s: the tab goes to the background, and the clock jumps', { timeout: 20_000 }, async (id) => {
    await using site = await startSite()
    const device = pretendDevice({ localNetwork: async () => 'granted' })
    let jumped = 0
    site.behaves((request, response) => {
      device.changes('hidden')
      jumped = 3_600_000
      wellBehaved(request, response)
    })
    const context = { ...worldOf(site, device), now: () => Date.now() + jumped }
    const reading = await read(id, context)
    expect(reading.figures).toMatchObject({ wasHidden: true })
    expect(Number(reading.figures['clockJumpMs'])).toBeGreaterThan(3_590_000)
    expect(reading.durationMs).toBeLessThan(bounds[id](context.limits) + LATE_MS)
  })

  test.each(asking)('%s: from Wi-Fi to mobile data', { timeout: 20_000 }, async (id) => {
    await using site = await startSite()
    let over = 'wifi'
    const device = pretendDevice({
      localNetwork: async () => 'granted',
      connection: () => ({ type: over, effectiveType: '4g', saveData: false }),
    })
    let first = true
    site.behaves((request, response) => {
      if (!first) return wellBehaved(request, response)
      first = false
      over = 'cellular'
      device.changes('connection')
      site.cut()
    })
    const reading = await read(id, worldOf(site, device))
    // It began over Wi-Fi and says so; whatever it found, it found across a change.
    expect(reading.figures).toMatchObject({ over: 'wifi', connectionChanged: true })
    expect(reading.durationMs).toBeLessThan(bounds[id](worldOf(site, device).limits) + LATE_MS)
  })
})

test('certificates: the wrong ones are silence to every probe', { timeout: 30_000 }, async () => {
  await using site = await startSite({ identity: selfSigned('127.0.0.1') })
  const found = await Promise.all(asking.map(async (id) => [id, (await read(id, worldOf(site))).level]))
  expect(Object.fromEntries(found)).toEqual(silence)
})
