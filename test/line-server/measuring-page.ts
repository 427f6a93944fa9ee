import SpeedTest, { type ConfigOptions, type MeasurementConfig } from '@cloudflare/speedtest'
import type { ProbeId } from '../../src/guide/levels.ts'
import type { Reading } from '../../src/guide/reading.ts'
import { browserContext } from '../../src/probes/browser-context.ts'
import { defaultLimits, type Limits } from '../../src/probes/limits.ts'
import type { Probe } from '../../src/probes/probe.ts'
import { probes } from '../../src/probes/probes.ts'
import { type Provider, parseProvider } from '../../src/provider/provider.ts'

/** What one run of an engine says of the line. */
export type Measured = {
  readonly downMbits: number | null
  readonly upMbits: number | null
  readonly seconds: number
  readonly more: Readonly<Record<string, unknown>>
}

export type Engine = (signal: AbortSignal) => Promise<Measured>

/* Run inside a real page: by `bench/line.ts`, and by tests that need a browser of their own. */

/** The engines that are held against each other. */
const engines: Readonly<Record<string, Engine>> = {
  ours: runOurs,
  'cloudflare-defaults': (signal) => runCloudflare(defaultCloudflare, signal),
  'cloudflare-short': (signal) => runCloudflare(shortCloudflare, signal),
  ndt7: runNdt7,
}

/** Its own default steps but for packet loss, which needs a TURN server; the largest are never reached below 200 Mbit/s. */
const defaultCloudflare: Partial<ConfigOptions> = {
  measurements: [
    { type: 'latency', numPackets: 2 },
    { type: 'download', bytes: 1e5, count: 1, bypassMinDuration: true },
    { type: 'latency', numPackets: 20 },
    { type: 'download', bytes: 1e5, count: 9 },
    { type: 'download', bytes: 1e6, count: 8 },
    { type: 'upload', bytes: 1e5, count: 8 },
    { type: 'upload', bytes: 1e6, count: 6 },
    { type: 'download', bytes: 1e7, count: 6 },
    { type: 'upload', bytes: 1e7, count: 4 },
    { type: 'download', bytes: 25e6, count: 4 },
    { type: 'upload', bytes: 25e6, count: 4 },
  ],
}

/** As short as its options make it: small first steps, and one step longer than 0.6 s is the last. */
const shortCloudflare: Partial<ConfigOptions> = {
  measurements: [
    { type: 'latency', numPackets: 8 },
    ...steps('download', [20_000, 60_000, 200_000, 1_000_000, 4_000_000, 8_000_000]),
    ...steps('upload', [20_000, 60_000, 200_000, 1_000_000, 4_000_000, 8_000_000]),
  ],
  bandwidthFinishRequestDuration: 600,
}

function steps(type: 'download' | 'upload', sizes: readonly number[]): MeasurementConfig[] {
  return sizes.map((bytes) => ({ type, bytes, count: 2 }))
}

async function runOurs(signal: AbortSignal): Promise<Measured> {
  const speed = await probes.speed.load()
  const reading = await speed(signal, browserContext({ provider: providerWith({}), builtAt: 0, memory: noMemory }))
  const { downMbits, upMbits, ...more } = reading.figures
  return {
    downMbits: typeof downMbits === 'number' ? downMbits : null,
    upMbits: typeof upMbits === 'number' ? upMbits : null,
    seconds: reading.durationMs / 1000,
    more: { level: reading.level, ...more },
  }
}

function runCloudflare(options: Partial<ConfigOptions>, signal: AbortSignal): Promise<Measured> {
  const startedAt = performance.now()
  return new Promise((resolve) => {
    const test = new SpeedTest({
      ...options,
      autoStart: false,
      downloadApiUrl: `${location.origin}/probe/down`,
      uploadApiUrl: `${location.origin}/probe/up`,
      logAimApiUrl: null,
    })
    const finish = (problem: string | null) =>
      resolve({
        downMbits: megabits(test.results.getDownloadBandwidth()),
        upMbits: megabits(test.results.getUploadBandwidth()),
        seconds: (performance.now() - startedAt) / 1000,
        more: { problem, idleMs: test.results.getUnloadedLatency() ?? null },
      })
    signal.addEventListener('abort', () => {
      test.pause()
      finish('stopped')
    })
    test.onFinish = () => finish(null)
    test.onError = (error) => finish(String(error))
    test.play()
  })
}

/** What of the ndt7 client's interface is used; it comes as a script of its own. */
type Ndt7 = {
  readonly test: (config: object, callbacks: Readonly<Record<string, (data: Ndt7Data) => void>>) => Promise<number>
}
type Ndt7Data = {
  readonly LastClientMeasurement?: { readonly MeanClientMbps: number }
  readonly LastServerMeasurement?: { readonly AppInfo: { readonly ElapsedTime: number; readonly NumBytes: number } }
}

/** The downloaded amount as the client counts it, the uploaded one as the server does: what its own page shows. */
async function runNdt7(): Promise<Measured> {
  const startedAt = performance.now()
  const { ndt7 } = globalThis as unknown as { readonly ndt7: Ndt7 }
  let downMbits: number | null = null
  let upMbits: number | null = null
  const config = {
    mlabDataPolicyInapplicable: true,
    server: location.host,
    protocol: 'ws',
    downloadworkerfile: '/ndt7-download-worker.js',
    uploadworkerfile: '/ndt7-upload-worker.js',
  }
  await ndt7.test(config, {
    error: () => {},
    downloadComplete: ({ LastClientMeasurement }) => {
      downMbits = LastClientMeasurement?.MeanClientMbps ?? null
    },
    uploadComplete: ({ LastServerMeasurement }) => {
      const { ElapsedTime, NumBytes } = LastServerMeasurement?.AppInfo ?? { ElapsedTime: 0, NumBytes: 0 }
      upMbits = ElapsedTime > 0 ? (NumBytes * 8) / ElapsedTime : null
    },
  })
  return { downMbits, upMbits, seconds: (performance.now() - startedAt) / 1000, more: {} }
}

function megabits(bitsPerSecond: number | undefined): number | null {
  return bitsPerSecond === undefined ? null : bitsPerSecond / 1e6
}

const noMemory = { get: async () => undefined, set: async () => {} }

function providerWith(line: Partial<Provider['probes']>): Pick<Provider, 'probes' | 'status'> {
  const department = { name: { de: 'a', sv: 'a', en: 'a' }, phone: '+493023125000', hours: [], timeZone: 'UTC' }
  const linkGreeting = { de: 'a', sv: 'a', en: 'a' }
  const departments = { support: department }
  const parsed = parseProvider({ format: 1, id: 'line', name: 'Line', departments, linkGreeting })
  if (parsed.status === 'invalid') throw new Error(parsed.problems.join('; '))
  return { ...parsed.provider, probes: { ...parsed.provider.probes, ...line } }
}

/** One probe in this page, against its own origin but for what is given. */
async function probe(id: ProbeId, given: Given = {}): Promise<Reading> {
  const run: Probe = await probes[id].load()
  const limits = { ...defaultLimits, ...given.limits }
  const provider = providerWith(given.probes ?? {})
  const context = browserContext({ provider, limits, builtAt: 0, memory: noMemory, domain: given.domain ?? null })
  return run(new AbortController().signal, context)
}

export type Given = {
  readonly probes?: Partial<Provider['probes']>
  readonly limits?: Partial<Limits>
  readonly domain?: string
}

Object.assign(globalThis, {
  probe,
  measure: (name: string, mostMs: number) => {
    const engine = engines[name]
    if (engine === undefined) throw new Error(`no such engine: ${name}`)
    return engine(AbortSignal.timeout(mostMs))
  },
})
