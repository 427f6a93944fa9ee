import { describe, expect, test } from 'vitest'
import { latency } from '../../src/probes/latency.ts'
import type { Limits } from '../../src/probes/limits.ts'
import type { Progress } from '../../src/probes/probe.ts'
import * as server from '../line-server/misbehaviour.ts'
import { type Behaviour, startSite, wellBehaved } from '../line-server/site.ts'
import { assertSound, contextAt } from './probe-context.ts'

const never = new AbortController().signal

/** A clock that goes on with every answer only, first by `warmMs`: times are then as exact as the test needs. */
function clockThatGoesOn(byMs: readonly number[], warmMs = 900) {
  let now = 0
  let answers = 0
  const goesOn: typeof fetch = async (input, init) => {
    const response = await fetch(input, init)
    now += answers === 0 ? warmMs : (byMs[(answers - 1) % byMs.length] ?? 0)
    answers += 1
    return response
  }
  return { ticks: () => now, fetch: goesOn }
}

describe('how long answers take', () => {
  test.each([
    ['short and even', [20, 22, 21], 'good', 21],
    ['at the edge of good', [100], 'good', 100],
    ['long enough to notice', [150, 160, 155], 'fair', 155],
    ['uneven', [20, 90, 20, 90], 'fair', 55],
    ['very uneven', [20, 220, 20, 220], 'poor', 120],
    ['too long to talk', [320], 'poor', 320],
  ] as const)('%s', async (_, times, level, medianMs) => {
    await using site = await startSite()
    const limits: Partial<Limits> = { pings: 12, pingsWithinMs: 60_000 }
    const reading = await latency(never, contextAt(site.origin, { ...clockThatGoesOn(times), limits }))
    assertSound(reading)
    expect(reading.level).toBe(level)
    expect(reading.figures).toMatchObject({ medianMs, samples: 12, unansweredShare: 0 })
  })

  test('the connection is warm before the first sample', async () => {
    await using site = await startSite()
    const reading = await latency(
      never,
      contextAt(site.origin, { ...clockThatGoesOn([10], 900), limits: { pings: 3 } }),
    )
    expect(site.asked).toHaveLength(4)
    expect(reading.figures).toMatchObject({ samples: 3, maxMs: 10 })
  })
})

describe('answers that do not come', () => {
  const everyTenth = (): Behaviour => {
    let asked = 0
    return (request, response) => {
      asked += 1
      if (asked % 10 === 5) server.refuses(request, response)
      else wellBehaved(request, response)
    }
  }

  test('one of twenty is fair at best, and its share is told', async () => {
    await using site = await startSite()
    site.behaves(server.only('/probe/ping', everyTenth()))
    const reading = await latency(never, contextAt(site.origin, { limits: { pings: 20 } }))
    expect(reading.level).toBe('poor')
    expect(reading.figures).toMatchObject({ samples: 20, unansweredShare: 0.1 })
  })

  test.each([
    ['all hang', server.hangs],
    ['all are refused', server.refuses],
    ['the server has a fault', server.says(500)],
  ] as const)('%s: no answer, known after three', async (_, behaviour) => {
    await using site = await startSite()
    site.behaves(behaviour)
    const reading = await latency(never, contextAt(site.origin, { limits: { pingMs: 100 } }))
    assertSound(reading)
    expect(reading.level).toBe('no-answer')
    expect(reading.figures).toMatchObject({ samples: 3, medianMs: null, unansweredShare: 1 })
  })

  test('the line goes after two answers', async () => {
    await using site = await startSite()
    site.behaves(server.afterwards(3, server.refuses))
    const reading = await latency(never, contextAt(site.origin))
    expect(reading.level).toBe('no-answer')
    expect(reading.figures).toMatchObject({ samples: 8, unansweredShare: 0.75 })
  })

  test('on a slow line it ends in time, with fewer samples', async () => {
    await using site = await startSite()
    const slow = clockThatGoesOn([700])
    const reading = await latency(
      never,
      contextAt(site.origin, { ...slow, limits: { pings: 20, pingsWithinMs: 3_000 } }),
    )
    expect(reading.figures).toMatchObject({ samples: 3, medianMs: 700 })
    expect(reading.durationMs).toBeLessThan(4_000)
  })
})

describe('while it runs', () => {
  test('progress moves on and ends at the end', async () => {
    await using site = await startSite()
    const progress: Progress[] = []
    const reading = await latency(never, contextAt(site.origin, { onProgress: (one) => progress.push(one) }))
    assertSound(reading, progress)
    expect(progress.at(-1)?.share).toBe(1)
  })

  test('it can be stopped, and tells what it had', async () => {
    await using site = await startSite()
    const stop = new AbortController()
    site.behaves(server.afterwards(4, () => stop.abort()))
    const reading = await latency(stop.signal, contextAt(site.origin))
    expect(reading.level).toBe('stopped')
    expect(reading.figures).toMatchObject({ samples: 3 })
  })
})
