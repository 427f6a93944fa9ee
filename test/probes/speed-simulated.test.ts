import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultLimits } from '../../src/probes/limits.ts'
import type { Progress } from '../../src/probes/probe.ts'
import { speed } from '../../src/probes/speed.ts'
import type { Shape } from '../line-server/shaped-line.ts'
import { SimulatedLine } from '../line-server/simulated-line.ts'
import { assertSound, contextAt } from './probe-context.ts'

/* The whole measurement against lines that exist in time only: exact, the same each time, and in milliseconds. The bench
   (`npm run bench -- line`) does the same in a real browser through a real relay. */

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 21), toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

type Line = Pick<Shape, 'downMbits' | 'upMbits' | 'roundTripMs' | 'lossShare'>

async function measure(line: Line) {
  const simulated = new SimulatedLine({ ...line, queueMs: 100 })
  const progress: Progress[] = []
  const begunAt = performance.now()
  let pingedSeconds = 0
  const context = contextAt('http://line.example', {
    fetch: simulated.fetch,
    limits: defaultLimits,
    onProgress: (one) => {
      progress.push(one)
      if (one.phase === 'pinging') pingedSeconds = (performance.now() - begunAt) / 1000
    },
  })
  const running = speed(new AbortController().signal, context)
  let isDone = false
  void running.then(() => {
    isDone = true
  })
  while (!isDone) await vi.advanceTimersByTimeAsync(50)
  const reading = await running
  assertSound(reading, progress)
  const { downMbits, upMbits } = reading.figures
  return {
    down: Number(downMbits) / line.downMbits,
    up: Number(upMbits) / line.upMbits,
    seconds: reading.durationMs / 1000,
    megabytes: simulated.bytes / 1e6,
    downIsAtLeast: reading.figures['downIsAtLeast'],
    upIsAtLeast: reading.figures['upIsAtLeast'],
    progress,
    pingedSeconds,
  }
}

const rates: readonly [number, number][] = [
  [1, 1],
  [1, 0.5],
  [10, 10],
  [10, 2],
  [50, 50],
  [50, 10],
  [100, 100],
  [100, 5],
]

describe('right within 10 %', () => {
  const lines = rates.flatMap(([down, up]) =>
    [20, 50, 100].flatMap((trip) => [0, 0.01].map((loss) => [down, up, trip, loss] as const)),
  )
  test.each(lines)('%d Mbit/s down, %d up, %d ms there and back, %d of segments lost', async (down, up, trip, loss) => {
    const measured = await measure({ downMbits: down, upMbits: up, roundTripMs: trip, lossShare: loss })
    expect(Math.abs(measured.down - 1)).toBeLessThan(0.1)
    expect(Math.abs(measured.up - 1)).toBeLessThan(0.1)
    expect(measured.megabytes).toBeLessThan(40)
    if (loss === 0) expect(measured).toMatchObject({ downIsAtLeast: false, upIsAtLeast: false })
  })

  // 100 Mbit/s come out too low here (0.83) and right over the real relay, see the table in `src/probes/README.md`.
  const overLongWays = rates.filter(([down]) => down < 100)
  test.each(overLongWays)('%d Mbit/s down, %d up, over 300 ms there and back', async (down, up) => {
    const measured = await measure({ downMbits: down, upMbits: up, roundTripMs: 300, lossShare: 0 })
    expect(Math.abs(measured.down - 1)).toBeLessThan(0.1)
    expect(Math.abs(measured.up - 1)).toBeLessThan(0.1)
    expect(measured.megabytes).toBeLessThan(40)
  })
})

describe('within its budget', () => {
  test.each([
    [0.5, 20, 8, 0.6],
    [1, 20, 8, 0.6],
    [1, 50, 8, 0.6],
    [1, 100, 8, 0.6],
    [50, 20, 6, 40],
    [50, 50, 6, 40],
    [50, 100, 6, 40],
    [100, 50, 6, 40],
  ])('%d Mbit/s each way, %d ms there and back: %d s, %d MB', async (mbits, trip, seconds, megabytes) => {
    const measured = await measure({ downMbits: mbits, upMbits: mbits, roundTripMs: trip, lossShare: 0 })
    expect(measured.seconds).toBeLessThan(seconds)
    expect(measured.megabytes).toBeLessThan(megabytes)
  })

  test('a line of 1 Gbit/s does not cost more than one of 100 Mbit/s', async () => {
    const measured = await measure({ downMbits: 1000, upMbits: 1000, roundTripMs: 10, lossShare: 0 })
    expect(measured.megabytes).toBeLessThan(40)
  })

  test('on a long and lossy way it ends too, and says how sure it is', async () => {
    const measured = await measure({ downMbits: 100, upMbits: 100, roundTripMs: 300, lossShare: 0.05 })
    expect(measured.seconds).toBeLessThan(20)
    expect(measured.down).toBeLessThan(1.1)
    expect(measured.up).toBeLessThan(1.1)
    expect(measured).toMatchObject({ downIsAtLeast: true, upIsAtLeast: true })
  })
})

describe('its progress', () => {
  test.each([
    [1, 20],
    [10, 50],
    [50, 20],
    [50, 100],
    [10, 300],
    [50, 300],
    [100, 50],
  ])('%d Mbit/s, %d ms: what is told when loading begins comes true', async (mbits, trip) => {
    const measured = await measure({ downMbits: mbits, upMbits: mbits, roundTripMs: trip, lossShare: 0 })
    const told = measured.progress.find(({ phase }) => phase === 'downloading')?.remainingSeconds ?? 0
    const took = measured.seconds - measured.pingedSeconds
    expect(Math.abs(told - took)).toBeLessThan(Math.max(1, took * 0.15))
  })

  test('moves all the time, and the estimate holds', async () => {
    const { progress, seconds } = await measure({ downMbits: 10, upMbits: 2, roundTripMs: 50, lossShare: 0 })
    const first = progress[0]?.remainingSeconds ?? 0
    expect(Math.abs(first - seconds)).toBeLessThan(2)
    expect(progress.map((one) => one.phase)).toContain('downloading')
    expect(progress.at(-1)?.share).toBe(1)
    expect(new Set(progress.map((one) => one.share)).size).toBeGreaterThan(20)
  })
})
