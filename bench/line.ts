import { chromium } from 'playwright-core'
import { findBrowser } from '../test/browser/find-browser.ts'
import type { Measured } from '../test/line-server/measuring-page.ts'
import { startMeasuringSite } from '../test/line-server/measuring-site.ts'
import { type Shape, type ShapedLine, startShapedLine } from '../test/line-server/shaped-line.ts'
import type { Bench } from './bench.ts'

/* Speed engines in a real Chromium against the probe endpoints behind a shaped line: what they measure beside what is
   set, how long they take, and what they send. VORAB_LINE narrows it: `engines=ours;times=5;lines=1/1/50/0,50/50/20/0`
   (Mbit/s down, up, round trip in ms, share of segments lost in percent). */

type Line = Pick<Shape, 'downMbits' | 'upMbits' | 'roundTripMs' | 'lossShare'>

/** Each rate at a usual round trip, then what makes it hard: long ways, loss, and both ways unlike. */
const lines = [
  ...[0.5, 1, 10, 50, 100].flatMap((mbits) => [20, 50, 300].map((roundTripMs) => line(mbits, mbits, roundTripMs, 0))),
  ...[1, 10, 50, 100].flatMap((mbits) => [line(mbits, mbits, 50, 0.01), line(mbits, mbits, 50, 0.05)]),
  line(1, 0.5, 50, 0),
  line(10, 2, 40, 0),
  line(50, 10, 20, 0),
  line(100, 5, 20, 0),
]

const allEngines = ['ours', 'cloudflare-defaults', 'cloudflare-short']
/** Cloudflare's defaults take more than a minute; no engine gets more than two. */
const MOST_MS = 120_000

export const bench: Bench = async () => {
  const wanted = new Map(
    (process.env['VORAB_LINE'] ?? '').split(';').map((part) => part.split('=') as [string, string]),
  )
  const engines = wanted.get('engines')?.split(',') ?? allEngines
  const times = Number(wanted.get('times') ?? 3)
  const chosen = wanted.get('lines')?.split(',').map(readLine) ?? lines
  const rows: unknown[] = []
  await using site = await startMeasuringSite()
  await using shaped = await startShapedLine({ port: site.port })
  for (const one of chosen) {
    for (const engine of engines) {
      const runs: Run[] = []
      // The defaults of Cloudflare's engine take minutes: once is enough to see what they cost.
      for (let time = 0; time < (engine === 'cloudflare-defaults' ? 1 : times); time += 1) {
        runs.push(await run(shaped, one, engine))
      }
      const row = { engine, ...setOf(one), ...medians(runs) }
      console.error(JSON.stringify(row))
      rows.push(row)
    }
  }
  return rows
}

type Run = Measured & { readonly bytes: number }

async function run(shaped: ShapedLine, one: Line, engine: string): Promise<Run> {
  const { executablePath, args, env } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } })
  try {
    shaped.set({ downMbits: 1000, upMbits: 1000, roundTripMs: 0, lossShare: 0 })
    const page = await browser.newPage()
    await page.goto(`${shaped.origin}/`)
    await page.waitForFunction('typeof measure === "function"')
    shaped.set(one)
    shaped.takeCounts()
    const measured: Measured = await page.evaluate(`measure(${JSON.stringify(engine)}, ${MOST_MS})`)
    const { down, up } = shaped.takeCounts()
    return { ...measured, bytes: down + up }
  } finally {
    shaped.cut()
    await browser.close()
  }
}

function line(downMbits: number, upMbits: number, roundTripMs: number, lossShare: number): Line {
  return { downMbits, upMbits, roundTripMs, lossShare }
}

function readLine(text: string): Line {
  const [down = 1, up = 1, roundTripMs = 50, lossPercent = 0] = text.split('/').map(Number)
  return line(down, up, roundTripMs, lossPercent / 100)
}

function setOf({ downMbits, upMbits, roundTripMs, lossShare }: Line): object {
  return { set: `${downMbits}/${upMbits}`, roundTripMs, lossPercent: lossShare * 100 }
}

function medians(runs: readonly Run[]): object {
  const of = (value: (run: Run) => number | null) => {
    const sorted = runs.map((one) => value(one) ?? 0).toSorted((a, b) => a - b)
    return Number((sorted[Math.floor(sorted.length / 2)] ?? 0).toPrecision(3))
  }
  return {
    downMbits: of((one) => one.downMbits),
    upMbits: of((one) => one.upMbits),
    seconds: of((one) => one.seconds),
    megabytes: of((one) => one.bytes / 1e6),
    runs: runs.map(({ downMbits, upMbits }) => [downMbits, upMbits]),
    more: runs.at(-1)?.more,
  }
}
