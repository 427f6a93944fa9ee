import { describe, expect, test } from 'vitest'
import type { ProbeContext } from '../../src/probes/probe.ts'
import { reach } from '../../src/probes/reach.ts'
import { newAuthority, selfSigned } from '../line-server/certificate.ts'
import * as server from '../line-server/misbehaviour.ts'
import { type Behaviour, startSite, wellBehaved } from '../line-server/site.ts'
import { trusting } from '../line-server/trusting.ts'
import { assertSound, contextAt, pretendDevice } from './probe-context.ts'

const never = new AbortController().signal

async function reads(context: ProbeContext, signal = never) {
  const reading = await reach(signal, context)
  assertSound(reading)
  return reading
}

describe('the own site', () => {
  const cases: readonly [string, Behaviour, string, object][] = [
    ['answers as it should', wellBehaved, 'reachable', { status: 200, attempts: 1 }],
    ['hangs', server.hangs, 'no-answer', { timedOut: true, attempts: 1 }],
    ['trickles', server.trickles, 'too-slow', { timedOut: true }],
    ['breaks off twice', server.breaksOff, 'no-answer', { timedOut: false, attempts: 2 }],
    ['refuses twice', server.refuses, 'no-answer', { timedOut: false, attempts: 2 }],
    ['refuses once', server.atFirst(1, server.refuses), 'reachable', { attempts: 2 }],
    ['is redirected to a portal', server.redirectsTo('http://portal.example/'), 'wrong-body', { answer: 'redirected' }],
    ['is replaced by a login page', server.showsLoginPage, 'wrong-body', { status: 200 }],
    ['asks to sign in to the network', server.says(511), 'wrong-body', { status: 511 }],
    ['is blocked by a filter', server.says(403), 'wrong-body', { status: 403 }],
    ['has a fault', server.says(500), 'server-fault', { status: 500 }],
    ['lacks the canary', server.says(404), 'server-fault', { status: 404 }],
    ['sends ten gigabytes', server.neverStops, 'wrong-body', { status: 200 }],
  ]
  test.each(cases)('%s', async (_, behaviour, level, figures) => {
    await using site = await startSite()
    site.behaves(behaviour)
    const reading = await reads(contextAt(site.origin))
    expect(reading.level).toBe(level)
    expect(reading.figures).toMatchObject(figures)
  })

  test('answers, but later than people wait', async () => {
    await using site = await startSite()
    const reading = await reads(contextAt(site.origin, { limits: { slowAnswerMs: -1 } }))
    expect(reading.level).toBe('too-slow')
  })

  test('sends the canary, and then blanks without end', async () => {
    await using site = await startSite()
    site.behaves(server.sends(`vorab-canary-1${' '.repeat(100_000)}`))
    expect((await reads(contextAt(site.origin))).level).toBe('wrong-body')
  })

  test('is never asked twice with the same address', async () => {
    const seen = new Set<string>()
    await using site = await startSite()
    site.behaves((request, response) => {
      expect(seen).not.toContain(request.url)
      seen.add(request.url ?? '')
      wellBehaved(request, response)
    })
    const context = contextAt(site.origin)
    await reads(context)
    await reads(context)
    expect(seen.size).toBe(2)
  })

  test('does not keep ten gigabytes coming', async () => {
    await using site = await startSite()
    site.behaves(server.neverStops)
    await reads(contextAt(site.origin))
    await expect.poll(() => site.busy()).toBe(0)
  })
})

describe('a cache on the way that has kept the canary', () => {
  const kept = server.sends('vorab-canary-1', { Age: '3600' })
  const stale = server.sends('vorab-canary-1', { Date: 'Fri, 01 Jan 2021 00:00:00 GMT' })

  test.each([
    ['and the site behind it is gone', server.refuses, 'no-answer', 'no-answer'],
    ['and the site behind it hangs', server.hangs, 'no-answer', 'no-answer'],
    ['and the way to the site is broken', server.says(504), 'server-fault', 'server-fault'],
    ['and the site answers', wellBehaved, 'reachable', 'answered'],
    ['and the site takes no posts', server.says(405), 'reachable', 'answered'],
  ] as const)('%s', async (_, site, level, confirmation) => {
    for (const cache of [kept, stale]) {
      await using proxy = await startSite()
      proxy.behaves((request, response) => (request.method === 'GET' ? cache : site)(request, response))
      const reading = await reads(contextAt(proxy.origin))
      expect(reading.level).toBe(level)
      expect(reading.figures).toMatchObject({ confirmation })
    }
  })
})

describe('over TLS', () => {
  const authority = newAuthority()
  const past = new Date(Date.now() - 1000)

  test('with the right certificate', async () => {
    await using site = await startSite({ identity: authority.issue({ host: '127.0.0.1' }) })
    using _ = trusting(authority)
    expect((await reads(contextAt(site.origin))).level).toBe('reachable')
  })

  test.each([
    ['for another name', authority.issue({ host: 'other.example' })],
    ['that has expired', authority.issue({ host: '127.0.0.1', until: past })],
    ['that nobody signed', selfSigned('127.0.0.1')],
  ])('with a certificate %s', async (_, identity) => {
    await using site = await startSite({ identity })
    using _trust = trusting(authority)
    const reading = await reads(contextAt(site.origin))
    expect(reading.level).toBe('no-answer')
    expect(reading.figures).toMatchObject({ timedOut: false })
  })
})

describe('in the middle', () => {
  test('the person stops it', async () => {
    await using site = await startSite()
    const stop = new AbortController()
    site.behaves(() => stop.abort())
    const reading = await reads(contextAt(site.origin), stop.signal)
    expect(reading.level).toBe('stopped')
  })

  test('it had been stopped before', async () => {
    await using site = await startSite()
    expect((await reads(contextAt(site.origin), AbortSignal.abort())).level).toBe('stopped')
    expect(site.asked).toEqual([])
  })

  test('the device goes from Wi-Fi to mobile data: what was open breaks, and the second try succeeds', async () => {
    await using site = await startSite()
    const device = pretendDevice()
    site.behaves(
      server.atFirst(1, () => {
        device.changes('connection')
        site.cut()
      }),
    )
    const reading = await reads(contextAt(site.origin, { device }))
    expect(reading.level).toBe('reachable')
    expect(reading.figures).toMatchObject({ connectionChanged: true, attempts: 2 })
  })

  test('flight mode is switched on', async () => {
    await using site = await startSite()
    let flying = false
    const device = pretendDevice({ onLine: () => !flying })
    site.behaves(() => {
      flying = true
      device.changes('connection')
      site.cut()
    })
    const reading = await reads(contextAt(site.origin, { device }))
    expect(reading.level).toBe('no-answer')
    expect(reading.figures).toMatchObject({ saysOnline: false, connectionChanged: true })
  })

  test('the tab goes to the background', async () => {
    await using site = await startSite()
    const device = pretendDevice()
    site.behaves((request, response) => {
      device.changes('hidden')
      wellBehaved(request, response)
    })
    expect((await reads(contextAt(site.origin, { device }))).figures).toMatchObject({ wasHidden: true })
  })

  test('nothing is listened to any more afterwards', async () => {
    await using site = await startSite()
    let listeners = 0
    const device = pretendDevice({
      watch: () => {
        listeners += 1
        return () => {
          listeners -= 1
        }
      },
    })
    await reads(contextAt(site.origin, { device }))
    expect(listeners).toBe(0)
  })

  test('the clock jumps', async () => {
    await using site = await startSite()
    let jumped = 0
    site.behaves((request, response) => {
      jumped = 3_600_000
      wellBehaved(request, response)
    })
    const reading = await reads(contextAt(site.origin, { now: () => Date.now() + jumped }))
    expect(reading.figures['clockJumpMs']).toBeGreaterThan(3_590_000)
    expect(reading.durationMs).toBeLessThan(60_000)
  })
})

test.each([
  [120, false],
  [800, true],
])('a device whose timers were late by up to %d ms: told %j', async (stalledMs, told) => {
  await using site = await startSite()
  const device = pretendDevice({ watchStalls: () => () => stalledMs })
  const { figures } = await reads(contextAt(site.origin, { device }))
  expect('stalledMs' in figures).toBe(told)
})
