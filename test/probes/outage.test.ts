import { describe, expect, test } from 'vitest'
import { outage } from '../../src/probes/outage.ts'
import type { ProbeContext } from '../../src/probes/probe.ts'
import { statusCopy } from '../../src/probes/status-copy.ts'
import type { Provider } from '../../src/provider/provider.ts'
import * as server from '../line-server/misbehaviour.ts'
import { type Behaviour, startSite } from '../line-server/site.ts'
import { assertSound, contextAt, emptyMemory, type Overrides } from './probe-context.ts'

const never = new AbortController().signal
const MINUTE = 60_000
const HOUR = 60 * MINUTE

const statuspage = (origin: string): Provider['status'] => ({ url: `${origin}/status.json`, format: 'statuspage' })

function at(origin: string, overrides: Overrides = {}): ProbeContext {
  return contextAt(origin, { status: statuspage(origin), ...overrides })
}

async function reads(context: ProbeContext, signal = never) {
  const reading = await outage(signal, context)
  assertSound(reading)
  return reading
}

const page = { id: 'x', name: 'Example', url: 'https://status.example', updated_at: '2026-01-01T00:00:00Z' }
const feed = (rest: object) => JSON.stringify({ page, status: { indicator: 'none', description: 'All' }, ...rest })
const well = feed({
  components: [{ name: 'Internet', status: 'operational' }],
  incidents: [],
  scheduled_maintenances: [],
})
const broken = feed({
  status: { indicator: 'major', description: 'Major' },
  components: [{ name: 'Internet', status: 'major_outage' }],
  incidents: [{ name: 'No internet in the north', impact: 'major', status: 'investigating' }],
})
const atWork = feed({
  components: [{ name: 'Internet', status: 'under_maintenance' }],
  scheduled_maintenances: [{ name: 'New cables', status: 'in_progress', scheduled_until: '2100-01-01T00:00:00Z' }],
})

describe('the provider says', () => {
  const cases: readonly [string, Behaviour, string, object][] = [
    ['all is well', server.sends(well), 'none', { source: 'now', ageMinutes: 0, incidents: 0 }],
    ['there is an outage', server.sends(broken), 'known', { worstImpact: 'major', affectedParts: 1, incidents: 1 }],
    ['work is under way', server.sends(atWork), 'maintenance', { maintenanceRunning: 1 }],
    ['something that is no feed', server.showsLoginPage, 'unknown', { source: null }],
    ['JSON that is no feed', server.sends('[]'), 'unknown', { source: null }],
    ['nothing', server.hangs, 'unknown', { source: null }],
    ['no', server.refuses, 'unknown', { source: null }],
    ['that its server has a fault', server.says(500), 'unknown', { source: null }],
    [
      'all is well, but as an error',
      (_, response) => void response.writeHead(503).end(well),
      'unknown',
      { source: null },
    ],
    ['ten gigabytes', server.neverStops, 'unknown', { source: null }],
    ['half of it', server.trickles, 'unknown', { source: null }],
  ]
  test.each(cases)('%s', async (_, behaviour, level, figures) => {
    await using site = await startSite()
    site.behaves(server.only('/status.json', behaviour))
    const reading = await reads(at(site.origin))
    expect(reading.level).toBe(level)
    expect(reading.figures).toMatchObject(figures)
  })

  test('without a feed in its file, nothing', async () => {
    await using site = await startSite()
    expect((await reads(contextAt(site.origin))).level).toBe('unsupported')
  })

  test('stopped in the middle', async () => {
    await using site = await startSite()
    const stop = new AbortController()
    site.behaves(() => stop.abort())
    expect((await reads(at(site.origin), stop.signal)).level).toBe('stopped')
  })

  test('through a redirect', async () => {
    await using site = await startSite()
    site.behaves((request, response) => {
      const moved = request.url?.startsWith('/status.json') === true
      const behaviour = moved ? server.redirectsTo('/moved.json') : server.sends(well)
      behaviour(request, response)
    })
    expect((await reads(at(site.origin))).level).toBe('none')
  })
})

describe('"all is well" out of a cache', () => {
  test.each([
    ['of ten minutes ago still counts', '600', 'none', 10],
    ['of three hours ago says nothing', '10800', 'stale', 180],
  ])('%s', async (_, age, level, ageMinutes) => {
    await using site = await startSite()
    site.behaves(server.sends(well, { Age: age }))
    const reading = await reads(at(site.origin))
    expect(reading.level).toBe(level)
    expect(reading.figures).toMatchObject({ ageMinutes })
  })

  test('is noticed by its date, where the cache says nothing', async () => {
    await using site = await startSite()
    const date = new Date(Date.now() - 3 * HOUR).toUTCString()
    site.behaves(server.only('/status.json', server.sends(well, { Date: date })))
    const reading = await reads(at(site.origin))
    expect(reading.level).toBe('stale')
    expect(reading.figures).toMatchObject({ ageMinutes: 180 })
  })

  test('is told from a device whose clock is hours fast', async () => {
    await using site = await startSite()
    site.behaves(server.only('/status.json', server.sends(well)))
    const reading = await reads(at(site.origin, { now: () => Date.now() + 5 * HOUR }))
    expect(reading.level).toBe('none')
  })
})

describe('the line is down, and there is a copy from before', () => {
  async function later(first: string, afterMs: number) {
    await using site = await startSite()
    site.behaves(server.only('/status.json', server.sends(first)))
    const memory = emptyMemory()
    await reads(at(site.origin, { memory }))
    site.behaves(server.refuses)
    const reading = await reads(at(site.origin, { memory, now: () => Date.now() + afterMs }))
    expect(reading.figures).toMatchObject({ source: 'copy' })
    return reading
  }

  test.each([
    ['all was well a moment ago', well, 5 * MINUTE, 'none', 5],
    ['all was well three hours ago', well, 3 * HOUR, 'stale', 180],
    ['an outage three hours ago', broken, 3 * HOUR, 'known', 180],
    ['an outage yesterday', broken, 24 * HOUR, 'stale', 1440],
    ['work until then', atWork, 24 * HOUR, 'maintenance', 1440],
    ['all was well, but the clock has been set back', well, -2 * HOUR, 'stale', null],
  ])('%s', async (_, first, afterMs, level, ageMinutes) => {
    const reading = await later(first, afterMs)
    expect(reading.level).toBe(level)
    expect(reading.figures).toMatchObject({ ageMinutes })
  })

  test('announced work has begun meanwhile', async () => {
    const from = new Date(Date.now() + HOUR).toISOString()
    const until = new Date(Date.now() + 4 * HOUR).toISOString()
    const coming = { name: 'New cables', status: 'scheduled', scheduled_for: from, scheduled_until: until }
    expect((await later(feed({ scheduled_maintenances: [coming] }), 2 * HOUR)).level).toBe('maintenance')
    expect((await later(feed({ scheduled_maintenances: [coming] }), 5 * HOUR)).level).toBe('stale')
  })

  test('the copy keeps what the screen shows', async () => {
    await using site = await startSite()
    site.behaves(server.sends(broken))
    const context = at(site.origin)
    await reads(context)
    expect((await statusCopy(context))?.feed.incidents[0]?.name).toBe('No internet in the north')
  })

  test('something else under its name is not taken for a copy', async () => {
    await using site = await startSite()
    site.behaves(server.refuses)
    const memory = emptyMemory()
    await memory.set('status', 'all is well')
    expect((await reads(at(site.origin, { memory }))).level).toBe('unknown')
  })
})
