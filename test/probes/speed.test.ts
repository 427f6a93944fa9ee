import { describe, expect, test, vi } from 'vitest'
import type { Reading } from '../../src/guide/reading.ts'
import { bufferbloat } from '../../src/probes/bufferbloat.ts'
import type { Connection } from '../../src/probes/device.ts'
import type { Limits } from '../../src/probes/limits.ts'
import { speed } from '../../src/probes/speed.ts'
import * as server from '../line-server/misbehaviour.ts'
import { type Shape, type ShapedLine, startShapedLine } from '../line-server/shaped-line.ts'
import { type Behaviour, startSite, wellBehaved } from '../line-server/site.ts'
import { assertSound, contextAt, type Overrides, pretendDevice } from './probe-context.ts'

/** A busy machine needs several tries. */
vi.setConfig({ testTimeout: 90_000 })

const never = new AbortController().signal

/** Enough to tell the levels apart; the figures are not looked at here. */
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

async function over(shape: Partial<Shape>, overrides: Overrides = {}, behaviour: Behaviour = wellBehaved) {
  await using site = await startSite()
  await using line = await startShapedLine(site)
  site.behaves(behaviour)
  line.set(shape)
  const context = contextAt(line.origin, { ...overrides, limits: { ...short, ...overrides.limits } })
  const reading = await onKeptLine(line, () => speed(never, context))
  return { reading, asked: [...site.asked] }
}

/** A line that this machine was too busy to keep as set is another line than the one that is asked for: once more, then. */
async function onKeptLine<R extends Reading>(line: ShapedLine, measure: () => Promise<R>): Promise<R> {
  for (let again = 0; ; again += 1) {
    line.takeCounts()
    const reading = await measure()
    assertSound(reading)
    if (line.takeCounts().starvedMs < 20 || again >= 9) return reading
  }
}

describe('the speed, over a real relay', () => {
  test.each([
    ['enough', { downMbits: 22, upMbits: 4.5, roundTripMs: 20 }],
    ['slow', { downMbits: 5, upMbits: 1.3, roundTripMs: 20 }],
    ['very-slow', { downMbits: 0.5, upMbits: 0.2, roundTripMs: 40 }],
  ] as const)('%s', async (level, shape) => {
    const { reading } = await over(shape)
    expect(reading.level).toBe(level)
  })

  test('fast', async () => {
    await using site = await startSite()
    // By a clock that runs at a fifth of the speed: a busy machine may bring less than 25 Mbit/s even to itself.
    const ticks = () => performance.now() / 5
    const limits = { ...short, steadyMs: 100, uploadMs: 100 }
    const reading = await speed(never, contextAt(site.origin, { ticks, limits }))
    assertSound(reading)
    expect(reading.level).toBe('fast')
  })

  const faults: readonly [string, Behaviour, string, object][] = [
    ['nothing answers', server.refuses, 'no-answer', { idleMs: null }],
    ['everything hangs', server.hangs, 'no-answer', { idleMs: null }],
    ['the server has a fault', server.says(500), 'no-answer', { idleMs: null }],
    [
      'downloads fail',
      server.only('/probe/down', server.says(500)),
      'very-slow',
      { downMbits: null, downEnded: 'failed' },
    ],
    [
      'uploads are refused',
      server.only('/probe/up', server.says(405)),
      'very-slow',
      { upMbits: null, upEnded: 'failed' },
    ],
    ['downloads hang', server.only('/probe/down', server.hangs), 'very-slow', { downMbits: null, downEnded: 'failed' }],
    ['uploads hang', server.only('/probe/up', server.hangs), 'very-slow', { upMbits: null, upEnded: 'failed' }],
    ['downloads are empty', server.only('/probe/down', server.says(204)), 'very-slow', { downMbits: null }],
    ['downloads lead elsewhere', server.only('/probe/down', server.redirectsTo('/')), 'very-slow', { downMbits: null }],
  ]
  test.each(faults)('%s', async (_, behaviour, level, figures) => {
    const limits = { pingMs: 300, loadMs: 800 }
    const { reading } = await over({ downMbits: 50, upMbits: 20 }, { limits }, behaviour)
    expect(reading.level).toBe(level)
    expect(reading.figures).toMatchObject(figures)
  })

  test('neither way works, but small answers come', async () => {
    const limits = { loadMs: 800 }
    const { reading } = await over({}, { limits }, (request, response) => {
      const isPing = request.url?.startsWith('/probe/ping') === true
      if (isPing) wellBehaved(request, response)
      else server.refuses(request, response)
    })
    expect(reading.level).toBe('no-answer')
    expect(Number(reading.figures['idleSamples'])).toBeGreaterThan(0)
  })

  test('a server that sends ten gigabytes whatever it is asked: only so many are taken', async () => {
    const { reading } = await over({}, {}, server.only('/probe/down', server.neverStops))
    expect(Number(reading.figures['downBytes'])).toBeLessThan(5_000_000)
  })
})

describe('mobile data', () => {
  const mobile: Connection = { type: 'cellular', effectiveType: '4g', saveData: false }
  const saving: Connection = { type: 'wifi', effectiveType: '4g', saveData: true }

  test.each([
    ['over mobile data', mobile],
    ['where the person saves data', saving],
  ])('%s nothing is spent without asking', async (_, connection) => {
    const device = pretendDevice({ connection: () => connection })
    const { reading, asked } = await over({}, { device })
    expect(reading.level).toBe('stopped')
    expect(reading.figures).toMatchObject({ reason: 'mobile-data-not-agreed' })
    expect(asked).toEqual([])
  })

  test('after asking it is', async () => {
    const device = pretendDevice({ connection: () => mobile })
    const { reading } = await over({ downMbits: 20, upMbits: 20 }, { device, mobileDataAgreed: true })
    expect(reading.level).not.toBe('stopped')
    expect(reading.figures).toMatchObject({ over: 'cellular' })
  })
})

describe('in the middle', () => {
  test('a stop ends it soon', async () => {
    await using site = await startSite()
    const stop = new AbortController()
    site.behaves((request, response) => {
      if (request.url?.startsWith('/probe/up') === true) stop.abort()
      else wellBehaved(request, response)
    })
    const reading = await speed(stop.signal, contextAt(site.origin, { limits: short }))
    expect(reading.level).toBe('stopped')
    expect(Number(reading.figures['downMbits'])).toBeGreaterThan(0)
    expect(reading.figures).toMatchObject({ upEnded: 'stopped' })
  })

  test('flight mode: what came until then is told', async () => {
    await using site = await startSite()
    const device = pretendDevice()
    let isFlying = false
    site.behaves((request, response) => {
      if (request.url?.startsWith('/probe/up') === true) {
        isFlying = true
        device.changes('connection')
        site.cut()
      } else if (isFlying) server.refuses(request, response)
      else wellBehaved(request, response)
    })
    const reading = await speed(never, contextAt(site.origin, { limits: short, device }))
    expect(reading.level).toBe('very-slow')
    expect(reading.figures).toMatchObject({ upMbits: null, upEnded: 'failed', connectionChanged: true })
  })
})

describe('waiting on a full line', () => {
  async function bloat(shape: Partial<Shape>, behaviour: Behaviour = wellBehaved) {
    await using site = await startSite()
    await using line = await startShapedLine(site)
    site.behaves(behaviour)
    line.set(shape)
    return await onKeptLine(line, () => bufferbloat(never, contextAt(line.origin, { limits: short })))
  }

  test.each([
    ['good', { downMbits: 5, upMbits: 5, roundTripMs: 10, queueMs: 5 }],
    ['fair', { downMbits: 6, upMbits: 6, roundTripMs: 10, queueMs: 110 }],
    ['poor', { downMbits: 1, upMbits: 1, roundTripMs: 10, queueMs: 1_500 }],
  ] as const)('%s', async (level, shape) => {
    const reading = await bloat(shape)
    expect(reading.level).toBe(level)
  })

  test.each([
    ['nothing answers', server.refuses],
    ['everything hangs', server.hangs],
  ])('%s', async (_, behaviour) => {
    await using site = await startSite()
    site.behaves(behaviour)
    const reading = await bufferbloat(never, contextAt(site.origin, { limits: { ...short, pingMs: 300 } }))
    expect(reading.level).toBe('no-answer')
  })

  test('not over mobile data without asking', async () => {
    const device = pretendDevice({ connection: () => ({ type: 'cellular', effectiveType: '4g', saveData: false }) })
    const reading = await bufferbloat(never, contextAt('http://127.0.0.1:9', { device }))
    expect(reading.level).toBe('stopped')
  })
})
