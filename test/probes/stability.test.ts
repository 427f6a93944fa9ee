import { describe, expect, test } from 'vitest'
import type { ProbeContext, Progress, StabilitySample } from '../../src/probes/probe.ts'
import { stability } from '../../src/probes/stability.ts'
import * as server from '../line-server/misbehaviour.ts'
import { type Behaviour, startSite, wellBehaved } from '../line-server/site.ts'
import { assertSound, contextAt, emptyMemory, type Overrides } from './probe-context.ts'

const never = new AbortController().signal

async function reads(context: ProbeContext, signal = never) {
  const reading = await stability(signal, context)
  assertSound(reading)
  return reading
}

/** Answers as the pattern says, one character a request: `+` well, `-` not. The last holds on. */
function by(pattern: string, broken: Behaviour = server.refuses): Behaviour {
  let asked = 0
  return (request, response) => {
    const now = pattern[Math.min(asked, pattern.length - 1)]
    asked += 1
    if (now === '+') wellBehaved(request, response)
    else broken(request, response)
  }
}

/** A watch that ends after so many samples, one after the other. */
function watching(samples: number, overrides: Overrides = {}): Overrides {
  const enough = new AbortController()
  const seen: StabilitySample[] = []
  return {
    limits: { stabilityEveryMs: 1, stabilityForMs: 60_000 },
    ...overrides,
    stability: {
      of: null,
      earlier: [],
      onResumed: () => {},
      enough: enough.signal,
      onSample: (sample) => {
        seen.push(sample)
        if (seen.length >= samples) enough.abort()
      },
    },
  }
}

describe('watched for a while', () => {
  test.each([
    ['all answered', '+', 'stable', 0],
    ['one lost among many is no drop-out', '+++++-++++++++++++++++++', 'stable', 0],
    ['two lost in a row are one', '++++++--++++++++++++++++', 'drop-outs', 1],
    ['two such gaps', '+++---+++--+++', 'drop-outs', 2],
    ['a gap that lasts to the end', '++++++++++++++--', 'drop-outs', 1],
    ['single losses all the time', '+-'.repeat(12), 'drop-outs', 0],
    ['nothing at all', '-', 'down', 1],
    ['one answer among nothing', '----+-------------', 'down', 2],
  ])('%s', async (_, pattern, level, dropOuts) => {
    await using site = await startSite()
    site.behaves(by(pattern))
    const reading = await reads(contextAt(site.origin, watching(24)))
    expect(reading.level).toBe(level)
    expect(reading.figures).toMatchObject({ samples: 24, dropOuts })
  })

  test.each([
    ['hangs', server.hangs],
    ['is replaced by a portal', server.showsLoginPage],
    ['has a fault', server.says(500)],
  ] as const)('a site that %s counts as gone', async (_, broken) => {
    await using site = await startSite()
    site.behaves(by('+++--+++', broken))
    const limits = { stabilityEveryMs: 1, stabilityForMs: 60_000, stabilityAnswerMs: 300 }
    const reading = await reads(contextAt(site.origin, watching(10, { limits })))
    expect(reading.level).toBe('drop-outs')
    expect(reading.figures).toMatchObject({ dropOuts: 1, unanswered: 2 })
  })

  test('an unanswered one is asked again at once, the next one in its turn', async () => {
    await using site = await startSite()
    site.behaves(by('-+'))
    const limits = { stabilityEveryMs: 60_000, stabilityForMs: 600_000 }
    const reading = await reads(contextAt(site.origin, watching(2, { limits })))
    expect(reading.figures).toMatchObject({ samples: 2, unanswered: 1 })
    expect(reading.durationMs).toBeLessThan(10_000)
  })

  test('each drop-out has its time and length', async () => {
    await using site = await startSite()
    site.behaves(by('+++---+++'))
    let clock = Date.UTC(2026, 10, 21, 14)
    const now = () => {
      clock += 5_000
      return clock
    }
    const reading = await reads(contextAt(site.origin, watching(12, { now })))
    expect(reading.figures['dropOutsSeconds']).toEqual([15])
    expect(reading.figures['dropOutsAt']).toEqual([Date.UTC(2026, 10, 21, 14, 0, 30)])
  })
})

describe('the length of the watch', () => {
  test('it ends by itself', async () => {
    await using site = await startSite()
    const progress: Progress[] = []
    const onProgress = (one: Progress) => progress.push(one)
    const limits = { stabilityEveryMs: 5, stabilityForMs: 100 }
    const reading = await stability(never, contextAt(site.origin, { limits, onProgress }))
    assertSound(reading, progress)
    expect(reading.level).toBe('stable')
    expect(reading.durationMs).toBeLessThan(5_000)
  })

  test('a reload does not begin it anew: earlier samples count, the time away does not', async () => {
    await using site = await startSite()
    const start = Date.now() - 3_600_000
    const earlier = Array.from({ length: 100 }, (_, index) => ({ at: start + index * 5_000, ms: 20 }))
    const limits = { stabilityEveryMs: 5_000, stabilityForMs: 600_000 }
    const enough = new AbortController()
    const progress: Progress[] = []
    const reading = await stability(
      never,
      contextAt(site.origin, {
        limits,
        onProgress: (one) => progress.push(one),
        stability: { of: null, earlier, onResumed: () => {}, onSample: () => enough.abort(), enough: enough.signal },
      }),
    )
    expect(reading.level).toBe('stable')
    expect(reading.figures).toMatchObject({ samples: 101, dropOuts: 0 })
    expect(progress[0]?.share).toBeCloseTo(0.825, 2)
  })

  test('a watch that a reload cut off goes on by itself; one that ended well does not', async () => {
    await using site = await startSite()
    const memory = emptyMemory()
    const cut = new AbortController()
    let samples = 0
    const cutOff = stability(
      cut.signal,
      contextAt(site.origin, {
        ...watching(99),
        // The page goes: nothing that comes after is kept any more.
        memory: { get: memory.get, set: async (key, value) => (samples < 10 ? memory.set(key, value) : undefined) },
        stability: {
          of: null,
          earlier: [],
          onResumed: () => {},
          enough: null,
          onSample: () => {
            samples += 1
            if (samples === 10) cut.abort()
          },
        },
      }),
    )
    await cutOff
    const resumed = await reads(contextAt(site.origin, { ...watching(5), memory }))
    expect(resumed.figures).toMatchObject({ samples: 14, wasResumed: true })
    const anew = await reads(contextAt(site.origin, { ...watching(5), memory }))
    expect(anew.figures).toMatchObject({ samples: 5, wasResumed: false })
  })

  test('one of hours ago is not gone on with', async () => {
    await using site = await startSite()
    const memory = emptyMemory()
    await memory.set('watch', { version: 2, of: null, samples: [{ at: Date.now() - 3_600_000, ms: 20 }] })
    expect((await reads(contextAt(site.origin, { ...watching(5), memory }))).figures).toMatchObject({ samples: 5 })
  })

  test('all of it was watched before the reload', async () => {
    await using site = await startSite()
    const earlier = Array.from({ length: 200 }, (_, index) => ({ at: index * 5_000, ms: index < 5 ? null : 20 }))
    const limits = { stabilityEveryMs: 5_000, stabilityForMs: 600_000 }
    const context = contextAt(site.origin, {
      limits,
      stability: { of: null, earlier, onResumed: () => {}, onSample: () => {}, enough: null },
    })
    expect((await reads(context)).level).toBe('drop-outs')
    expect(site.asked).toEqual([])
  })

  test('too few samples say nothing', async () => {
    await using site = await startSite()
    expect((await reads(contextAt(site.origin, watching(2)))).level).toBe('stopped')
  })

  test('a stop ends it at once, and a sample that was under way is left out', async () => {
    await using site = await startSite()
    const stop = new AbortController()
    site.behaves(server.afterwards(5, () => stop.abort()))
    const reading = await reads(contextAt(site.origin, watching(99)), stop.signal)
    expect(reading.level).toBe('stopped')
    expect(reading.figures).toMatchObject({ samples: 5, unanswered: 0 })
  })
})
