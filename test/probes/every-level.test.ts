import { describe, expect, test } from 'vitest'
import { figureKinds, figureTexts, measuredHow, notMeasuredWhy } from '../../src/bundle/words/figure-kinds.ts'
import { anyProbeLevels, type ProbeId, type ProbeLevel, probeLevels } from '../../src/guide/levels.ts'
import type { Reading } from '../../src/guide/reading.ts'
import type { Limits } from '../../src/probes/limits.ts'
import type { Probe, ProbeContext } from '../../src/probes/probe.ts'
import { probes } from '../../src/probes/probes.ts'
import type { Provider } from '../../src/provider/provider.ts'
import { selfSigned } from '../line-server/certificate.ts'
import * as server from '../line-server/misbehaviour.ts'
import { resolves, type Zone } from '../line-server/resolver.ts'
import { type Behaviour, wellBehaved } from '../line-server/site.ts'
import { nobody, Place } from './place.ts'
import { assertSound, contextAt, emptyMemory, type Overrides, pretendDevice } from './probe-context.ts'
import { watchLateness } from './watch-lateness.ts'

/* Every level of every probe, by a real server on this machine that makes it so. The table is checked against the levels:
   a probe or a level without its line fails. */

type Scene = {
  readonly context: ProbeContext
  /** Stops it as soon as somebody was asked. */
  readonly stop?: AbortController
  /** Here nobody must be asked at all. */
  readonly silent?: true
}
type Stage = (place: Place) => Promise<Scene>

const scene = (context: ProbeContext): Scene => ({ context })
/** Nothing is asked: what decides is the device, the browser or the provider's file. */
const quiet =
  (overrides: Overrides = {}): Stage =>
  async (place) => ({
    context: contextAt((await place.site()).origin, overrides),
    silent: true,
  })
/** The own site behaves so. */
const own =
  (behaviour: Behaviour, overrides: Overrides = {}): Stage =>
  async (place) =>
    scene(contextAt((await place.site(behaviour)).origin, overrides))
/** Somebody asks to stop while an answer is awaited. */
const stopped =
  (wanted: (url: string) => Overrides): Stage =>
  async (place) => {
    const stop = new AbortController()
    const site = await place.site(() => stop.abort())
    return { context: contextAt(site.origin, wanted(`${site.origin}/x`)), stop }
  }

const statuspage = (rest: object): Behaviour =>
  server.sends(
    JSON.stringify({
      page: { id: 'x', name: 'Example', url: 'https://status.example', updated_at: '2026-01-01T00:00:00Z' },
      status: { indicator: 'none', description: 'All' },
      ...rest,
    }),
  )
const outageAs =
  (behaviour: Behaviour): Stage =>
  async (place) => {
    const { origin } = await place.site(server.only('/status.json', behaviour))
    return scene(contextAt(origin, { status: { url: `${origin}/status.json`, format: 'statuspage' } }))
  }

const deviceSays = (onLine: boolean | null, type: string | null): Stage =>
  quiet({
    device: pretendDevice({
      onLine: () => onLine,
      connection: () => (type === null ? null : { type, effectiveType: '4g', saveData: false }),
    }),
  })

const hostsAs =
  (mine: Behaviour, theirs: Behaviour): Stage =>
  async (place) => {
    const [own, others] = [await place.site(mine), await place.site(theirs)]
    return scene(contextAt(own.origin, { probes: { otherHosts: [{ name: 'a', url: `${others.origin}/a` }] } }))
  }

type Names = { readonly zone: Zone; readonly customer?: Behaviour; readonly resolver?: Behaviour; readonly mail?: true }
const CUSTOMER = 'kunde.example'
const known = { [CUSTOMER]: { A: ['192.0.2.1'] } }

/** The resolver has an address, so that it is reached without any name. */
const namesAs =
  ({ zone, customer, resolver, mail }: Names): Stage =>
  async (place) => {
    const own = await place.named('vorab.example', wellBehaved)
    const theirs = customer === undefined ? {} : { [CUSTOMER]: await place.named(CUSTOMER, customer) }
    const told = await place.site(resolver ?? resolves(zone))
    const context = contextAt('https://vorab.example', {
      fetch: place.knows({ 'vorab.example': own, ...theirs }),
      domain: CUSTOMER,
      expectsMail: mail ?? false,
      probes: { dnsOverHttps: `${told.origin}/dns-query` },
    })
    return scene(context)
  }

const nothingIsKnown: Stage = async (place) => {
  const told = await place.site(resolves(known))
  const probes = { dnsOverHttps: `${told.origin}/dns-query` }
  const context = contextAt('https://vorab.example', { fetch: place.knows({}), domain: CUSTOMER, probes })
  return scene(context)
}

const websiteAs =
  (customer: Behaviour, zone: Zone = known, trusted = true): Stage =>
  async (place) => {
    const own = await place.site()
    const theirs = await place.named(CUSTOMER, customer, trusted ? undefined : selfSigned(CUSTOMER))
    const told = await place.site(resolves(zone))
    const fetch = place.knows(Object.hasOwn(zone, CUSTOMER) ? { [CUSTOMER]: theirs } : {})
    const probes = { dnsOverHttps: `${told.origin}/dns-query` }
    return scene(contextAt(own.origin, { fetch, domain: CUSTOMER, probes }))
  }

const familiesAs =
  (v4: Behaviour, v6: Behaviour): Stage =>
  async (place) => {
    const [one, other] = [await place.site(v4), await place.site(v6)]
    return scene(contextAt(one.origin, { probes: { ipv4Only: `${one.origin}/`, ipv6Only: `${other.origin}/` } }))
  }

const routerAs =
  (behaviour: Behaviour, permission: 'granted' | 'denied'): Stage =>
  async (place) => {
    const box = await place.site(behaviour)
    const device = pretendDevice({ localNetwork: async () => permission })
    const context = contextAt(box.origin, { probes: { router: `${box.origin}/` }, device })
    return permission === 'denied' ? { context, silent: true } : scene(context)
  }

/** A clock that goes on with every answer only: a busy machine takes no part in what is timed. */
const answersTake =
  (ms: number): Stage =>
  async (place) => {
    const { origin } = await place.site()
    let now = 0
    const timed: typeof fetch = async (input, init) => {
      const response = await fetch(input, init)
      now += ms
      return response
    }
    return scene(contextAt(origin, { ticks: () => now, fetch: timed, limits: { pingsWithinMs: 60_000 } }))
  }

/** Enough to tell the levels apart. */
const short: Partial<Limits> = {
  pingMs: 2_000,
  speedPings: 2,
  steadyMs: 150,
  steadyEnoughMs: 250,
  uploadMs: 200,
  uploadMostMs: 300,
  loadMs: 4_000,
  loadBytes: 4_000_000,
  loadedPingEveryMs: 30,
  bloatMs: 1_200,
  bloatBytes: 2_000_000,
}
const over =
  (shape: Parameters<Place['line']>[0], limits: Partial<Limits> = {}): Stage =>
  async (place) =>
    scene(contextAt(await place.line(shape), { limits: { ...short, ...limits } }))

const fast: Stage = async (place) =>
  // By a slower clock: a busy machine may bring less than 25 Mbit/s even to itself.
  scene(
    contextAt((await place.site()).origin, {
      ticks: () => performance.now() / 5,
      limits: { ...short, steadyMs: 100, uploadMs: 100 },
    }),
  )

const MINUTE = 60_000
const DAY = 1_440 * MINUTE
const clockOff = (ms: number): Stage => own(wellBehaved, { now: () => Date.now() + ms })

/** A watch that ends after so many samples; answers as the pattern says, one character each. */
const watched =
  (pattern: string): Stage =>
  async (place) => {
    let asked = 0
    const site = await place.site((request, response) => {
      const now = pattern[asked % pattern.length]
      asked += 1
      if (now === '+') wellBehaved(request, response)
      else server.refuses(request, response)
    })
    const enough = new AbortController()
    let seen = 0
    const onSample = () => {
      seen += 1
      if (seen >= 20) enough.abort()
    }
    const stability = { of: null, earlier: [], onResumed: () => {}, onSample, enough: enough.signal }
    return scene(contextAt(site.origin, { limits: { stabilityEveryMs: 1, stabilityForMs: 60_000 }, stability }))
  }

const nobodyElse: Provider['probes']['otherHosts'] = []

const stages: { readonly [P in ProbeId]: Readonly<Record<ProbeLevel<P>, Stage>> } = {
  outage: {
    known: outageAs(statuspage({ incidents: [{ name: 'No internet', impact: 'major', status: 'investigating' }] })),
    maintenance: outageAs(
      statuspage({
        scheduled_maintenances: [{ name: 'Cables', status: 'in_progress', scheduled_until: '2100-01-01T00:00:00Z' }],
      }),
    ),
    none: outageAs(statuspage({ incidents: [] })),
    stale: outageAs((_, response) => {
      response.setHeader('Age', '10800')
      statuspage({ incidents: [] })(_, response)
    }),
    unknown: outageAs(server.showsLoginPage),
    unsupported: quiet(),
    stopped: stopped((url) => ({ status: { url, format: 'statuspage' } })),
  },
  online: {
    offline: deviceSays(false, null),
    wifi: deviceSays(true, 'wifi'),
    mobile: deviceSays(true, 'cellular'),
    cable: deviceSays(true, 'ethernet'),
    online: deviceSays(true, null),
    unsupported: deviceSays(null, null),
    stopped: async (place) => {
      const stop = new AbortController()
      stop.abort()
      return { context: contextAt((await place.site()).origin), stop, silent: true }
    },
  },
  reach: {
    reachable: own(wellBehaved),
    'wrong-body': own(server.showsLoginPage),
    'server-fault': own(server.says(500)),
    'too-slow': own(server.trickles),
    'no-answer': own(server.hangs),
    unsupported: never('its own site can always be asked'),
    stopped: stopped(() => ({})),
  },
  hosts: {
    everything: hostsAs(wellBehaved, wellBehaved),
    'only-us': hostsAs(wellBehaved, server.refuses),
    'only-others': hostsAs(server.refuses, wellBehaved),
    nothing: hostsAs(server.refuses, server.hangs),
    unsupported: quiet({ probes: { otherHosts: nobodyElse } }),
    stopped: stopped((url) => ({ probes: { otherHosts: [{ name: 'a', url }] } })),
  },
  dns: {
    works: namesAs({ zone: known, customer: wellBehaved }),
    'name-problem': nothingIsKnown,
    'connection-problem': namesAs({ zone: known, customer: server.refuses }),
    'no-such-domain': namesAs({ zone: {} }),
    'no-mail-exchanger': namesAs({ zone: known, customer: wellBehaved, mail: true }),
    'no-answer': namesAs({ zone: known, resolver: server.hangs }),
    unsupported: quiet({ domain: CUSTOMER }),
    stopped: stopped((url) => ({ probes: { dnsOverHttps: url } })),
  },
  ip: {
    dual: familiesAs(wellBehaved, wellBehaved),
    'v4-only': familiesAs(wellBehaved, server.refuses),
    'v6-only': familiesAs(server.refuses, wellBehaved),
    'v6-broken': familiesAs(wellBehaved, server.hangs),
    'no-answer': familiesAs(server.refuses, server.refuses),
    unsupported: quiet(),
    stopped: stopped((url) => ({ probes: { ipv4Only: url, ipv6Only: url } })),
  },
  router: {
    reachable: routerAs(server.showsLoginPage, 'granted'),
    unreachable: routerAs(server.hangs, 'granted'),
    refused: routerAs(wellBehaved, 'denied'),
    unsupported: quiet({ probes: { router: 'http://192.0.2.1/' } }),
    stopped: stopped((url) => ({
      probes: { router: url },
      device: pretendDevice({ localNetwork: async () => 'granted' }),
    })),
  },
  latency: {
    good: answersTake(20),
    fair: answersTake(200),
    poor: answersTake(500),
    'no-answer': own(server.refuses),
    unsupported: never('its own site can always be asked'),
    stopped: stopped(() => ({})),
  },
  bufferbloat: {
    good: over({ downMbits: 5, upMbits: 5, roundTripMs: 10, queueMs: 5 }),
    fair: over({ downMbits: 6, upMbits: 6, roundTripMs: 10, queueMs: 110 }),
    poor: over({ downMbits: 1, upMbits: 1, roundTripMs: 10, queueMs: 1_500 }, { bloatMs: 1_500 }),
    'no-answer': own(server.refuses),
    unsupported: never('its own site can always be asked'),
    stopped: stopped(() => ({})),
  },
  speed: {
    fast,
    enough: over({ downMbits: 22, upMbits: 4.5, roundTripMs: 20 }),
    slow: over({ downMbits: 5, upMbits: 1.3, roundTripMs: 20 }),
    'very-slow': over({ downMbits: 0.5, upMbits: 0.2, roundTripMs: 40 }),
    'no-answer': own(server.refuses),
    unsupported: never('its own site can always be asked'),
    stopped: stopped(() => ({})),
  },
  clock: {
    right: clockOff(0),
    minutes: clockOff(5 * MINUTE),
    hours: clockOff(-120 * MINUTE),
    days: clockOff(3 * DAY),
    years: clockOff(-4_000 * DAY),
    'too-early': async () =>
      scene(contextAt(await nobody(), { now: () => Date.UTC(2015, 0, 1), builtAt: Date.UTC(2026, 0, 1) })),
    'no-answer': own(server.hangs),
    unsupported: never('every device has a clock'),
    stopped: stopped(() => ({})),
  },
  website: {
    answers: websiteAs(server.says(200)),
    'no-such-name': websiteAs(server.says(200), {}),
    'no-answer': websiteAs(server.hangs),
    'certificate-or-blocked': websiteAs(server.says(200), known, false),
    unsupported: quiet(),
    stopped: stopped((url) => ({ domain: CUSTOMER, fetch: (_, init) => fetch(url, init) })),
  },
  stability: {
    stable: watched('+'),
    'drop-outs': watched('++++--++++'),
    down: watched('-'),
    unsupported: never('its own site can always be asked'),
    stopped: stopped(() => ({})),
  },
}

/** A level that no world brings about: said with its reason, and held against the probe's own code below. */
function never(reason: string): Stage {
  return Object.assign(async () => scene(contextAt('http://127.0.0.1:9')), { never: reason })
}

const cases = (Object.entries(stages) as [ProbeId, Readonly<Record<string, Stage>>][]).flatMap(([probe, levels]) =>
  Object.entries(levels).map(([level, stage]) => [probe, level, stage] as const),
)

test('the table has every level of every probe, and no other', () => {
  const inTable = cases.map(([probe, level]) => `${probe} ${level}`)
  const inLevels = Object.entries(probeLevels).flatMap(([probe, levels]) =>
    [...levels, ...anyProbeLevels].map((level) => `${probe} ${level}`),
  )
  expect(inTable.toSorted()).toEqual(inLevels.toSorted())
})

test('only the level that stands for "the browser cannot" is ever out of reach, and only where the probe asks the own site alone', () => {
  const out = cases.filter(([, , stage]) => 'never' in stage)
  for (const [probe, level] of out) {
    expect(level).toBe('unsupported')
    expect(probes[probe].contacts).toEqual([])
  }
})

describe.each(cases.filter(([, , stage]) => !('never' in stage)))('%s', (id, level, stage) => {
  test(level, { timeout: 30_000 }, async () => {
    const { place, reading, silent } = await readOnKeptLine({ id, level, stage })
    expect(reading.level).toBe(level)
    if (silent) expect(place.asked).toBe(0)
    else if (level !== 'too-early') expect(place.asked).toBeGreaterThan(0)
    hasWordsFor(reading)
    saysHow(reading)
  })
})

/** How it was obtained goes with every figure; what was not measured says why, or that it was stopped. */
function saysHow({ level, figures }: Reading): void {
  if (level === 'unsupported') expect(figures).toHaveProperty('reason')
  else if (level !== 'stopped') expect(figures).toHaveProperty('how')
}

type Case = { readonly id: ProbeId; readonly level: string; readonly stage: Stage }

/**
 * A line that this machine was too busy to keep as set is another line than the one that is asked for, and a server that it
 * kept from answering is a server that hangs: once more, then.
 */
async function readOnKeptLine({ id, level, stage }: Case) {
  for (let again = 0; ; again += 1) {
    const place = new Place()
    const { context, stop, silent = false } = await stage(place)
    const probe: Probe = await probes[id].load()
    const lateness = watchLateness()
    const reading = await probe(stop?.signal ?? new AbortController().signal, { ...context, memory: emptyMemory() })
    const wasBusy = lateness() > LATE_MS || place.takeStarvedMs() >= STARVED_MS
    assertSound(reading)
    if (reading.level === level || !wasBusy || again >= MOST_AGAIN) return { place, reading, silent }
  }
}

/** Less is what a timer is late by anyway. */
const STARVED_MS = 20
/** A good part of the bound on one answer (`probe-context.ts`). */
const LATE_MS = 100
const MOST_AGAIN = 4

/** What a probe says is known to the words of the file, the desk and the screen. */
function hasWordsFor({ figures }: Reading): void {
  for (const [name, figure] of Object.entries(figures)) {
    expect(Object.keys(figureKinds)).toContain(name)
    const texts: Readonly<Record<string, readonly string[]>> = {
      ...figureTexts,
      how: measuredHow,
      reason: notMeasuredWhy,
    }
    if (typeof figure === 'string') expect(texts[name]).toContain(figure)
  }
}
