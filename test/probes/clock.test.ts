import { describe, expect, test } from 'vitest'
import { clock } from '../../src/probes/clock.ts'
import type { ProbeContext } from '../../src/probes/probe.ts'
import { newAuthority } from '../line-server/certificate.ts'
import * as server from '../line-server/misbehaviour.ts'
import { startSite, wellBehaved } from '../line-server/site.ts'
import { assertSound, contextAt, emptyMemory } from './probe-context.ts'

const never = new AbortController().signal
const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

async function reads(context: ProbeContext, signal = never) {
  const reading = await clock(signal, context)
  assertSound(reading)
  return reading
}

const offBy = (ms: number) => ({ now: () => Date.now() + ms })

describe("the device's clock against the server's", () => {
  test.each([
    ['right', 0, 'right'],
    ['half a minute fast', 30 * SECOND, 'right'],
    ['two minutes fast', 2 * MINUTE, 'minutes'],
    ['two minutes slow', -2 * MINUTE, 'minutes'],
    ['an hour and a half fast', 1.5 * HOUR, 'hours'],
    ['an hour and a half slow', -1.5 * HOUR, 'hours'],
    ['three days fast', 3 * DAY, 'days'],
    ['three days slow', -3 * DAY, 'days'],
    ['two years fast', 730 * DAY, 'years'],
    ['back at 1970', -Date.now(), 'years'],
  ])('%s', async (_, ms, level) => {
    await using site = await startSite()
    const reading = await reads(contextAt(site.origin, offBy(ms)))
    expect(reading.level).toBe(level)
    expect(Math.abs(Number(reading.figures['offsetSeconds']) - ms / 1000)).toBeLessThanOrEqual(3)
  })

  test('the way there and back is not counted as an error', async () => {
    await using site = await startSite()
    let late = 0
    const slow: typeof fetch = async (input, init) => {
      const response = await fetch(input, init)
      late += 40 * SECOND
      return response
    }
    const times = { ticks: () => performance.now() + late, now: () => Date.now() + late }
    // The server's date is from the beginning of these 40 s here, so half of it is what remains.
    const reading = await reads(contextAt(site.origin, { ...times, fetch: slow }))
    expect(Math.abs(Number(reading.figures['offsetSeconds']))).toBeLessThanOrEqual(22)
  })

  test('a copy of long ago is not taken for a clock that is fast', async () => {
    await using site = await startSite()
    const old = new Date(Date.now() - 5 * HOUR).toUTCString()
    site.behaves(server.only('/probe/canary.txt', server.sends('vorab-canary-1', { Date: old })))
    expect((await reads(contextAt(site.origin))).level).toBe('right')
  })

  test('the age of a copy is counted', async () => {
    await using site = await startSite()
    const old = new Date(Date.now() - 5 * HOUR).toUTCString()
    site.behaves(server.sends('vorab-canary-1', { Date: old, Age: String(5 * 3600) }))
    expect((await reads(contextAt(site.origin))).level).toBe('right')
  })

  test('an error page tells the time as well as any', async () => {
    await using site = await startSite()
    site.behaves(server.says(500))
    expect((await reads(contextAt(site.origin, offBy(2 * HOUR)))).level).toBe('hours')
  })
})

describe('no server can be asked', () => {
  const builtAt = Date.UTC(2026, 10, 1)
  const at = (origin: string, date: number, memory = emptyMemory()) =>
    contextAt(origin, { builtAt, memory, now: () => date })

  test.each([
    ['the device is before the build: it is too early', builtAt - 30 * DAY, 'too-early', 30 * 86_400],
    ['the device is after the build: nothing is known', builtAt + DAY, 'no-answer', 0],
  ] as const)('%s', async (_, date, level, behindBySeconds) => {
    await using site = await startSite()
    site.behaves(server.refuses)
    const reading = await reads(at(site.origin, date))
    expect(reading.level).toBe(level)
    expect(reading.figures).toMatchObject({ how: 'no-date', offsetSeconds: null, behindBySeconds })
  })

  test('because the certificate is not valid yet for a clock that is years slow', async () => {
    await using site = await startSite({ identity: newAuthority().issue({ host: '127.0.0.1' }) })
    expect((await reads(at(site.origin, Date.UTC(2015, 0, 1)))).level).toBe('too-early')
  })

  test('a date that a server told earlier counts more than the build', async () => {
    await using site = await startSite()
    const memory = emptyMemory()
    await reads(at(site.origin, Date.now(), memory))
    site.behaves(server.refuses)
    const builtLongAgo = { builtAt: Date.UTC(2020, 0, 1), memory, now: () => Date.now() - 40 * DAY }
    expect((await reads(contextAt(site.origin, builtLongAgo))).level).toBe('too-early')
  })

  test('or does not say its date', async () => {
    await using site = await startSite()
    site.behaves((request, response) => {
      response.sendDate = false
      wellBehaved(request, response)
    })
    expect((await reads(at(site.origin, builtAt + DAY))).level).toBe('no-answer')
  })

  test('it hangs', async () => {
    await using site = await startSite()
    site.behaves(server.hangs)
    expect((await reads(at(site.origin, builtAt + DAY))).level).toBe('no-answer')
  })
})

test('stopped in the middle', async () => {
  await using site = await startSite()
  const stop = new AbortController()
  site.behaves(() => stop.abort())
  expect((await reads(contextAt(site.origin), stop.signal)).level).toBe('stopped')
})
