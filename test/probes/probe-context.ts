import { probeLevels } from '../../src/guide/levels.ts'
import type { Reading } from '../../src/guide/reading.ts'
import type { Device, DeviceChange } from '../../src/probes/device.ts'
import { defaultLimits, type Limits } from '../../src/probes/limits.ts'
import type { ProbeContext, ProbeMemoryKey, Progress } from '../../src/probes/probe.ts'
import type { Provider } from '../../src/provider/provider.ts'
import { parseProvider } from '../../src/provider/provider.ts'

/** A device that says what the test wants, and changes when the test says so. */
export type PretendDevice = Device & { readonly changes: (change: DeviceChange) => void }

export type Overrides = Partial<Omit<ProbeContext, 'limits' | 'provider'>> & {
  readonly limits?: Partial<Limits>
  readonly probes?: Partial<Provider['probes']>
  readonly status?: Provider['status']
}

/** Short bounds, so that a server that hangs costs a test a second, not a quarter of a minute. */
const shortLimits: Partial<Limits> = {
  answerMs: 1_000,
  slowAnswerMs: 900,
  otherHostMs: 1_000,
  pingMs: 500,
  pingBreakMs: 1,
  pings: 8,
  pingsWithinMs: 2_000,
  dnsMs: 1_000,
  ipMs: 1_000,
  ipLagMs: 800,
  routerMs: 1_000,
  routerPromptMs: 1_000,
  websiteMs: 1_000,
  quickFailureMs: 800,
  stabilityEveryMs: 5,
  stabilityForMs: 60,
  stabilityAnswerMs: 2_000,
  stabilityAtLeast: 3,
}

/** A context whose only pretence is the device: its network is this machine's, its endpoints those of `origin`. */
export function contextAt(origin: string, overrides: Overrides = {}): ProbeContext {
  const { limits, probes, status, ...rest } = overrides
  let nonces = 0
  return {
    provider: { probes: { ...endpointsOf(origin), ...probes }, status },
    origin,
    fetch: (input, init) => fetch(input, init),
    now: () => Date.now(),
    ticks: () => performance.now(),
    nonce: () => {
      nonces += 1
      return `n${nonces}`
    },
    device: pretendDevice(),
    onProgress: () => {},
    limits: { ...defaultLimits, ...shortLimits, ...limits },
    builtAt: Date.UTC(2026, 0, 1),
    memory: emptyMemory(),
    domain: null,
    expectsMail: false,
    mobileDataAgreed: false,
    stability: { of: null, earlier: [], onResumed: () => {}, onSample: () => {}, enough: null },
    ...rest,
  }
}

function endpointsOf(origin: string): Provider['probes'] {
  const parsed = parseProvider(exampleProvider)
  if (parsed.status === 'invalid') throw new Error(parsed.problems.join('; '))
  const { probes } = parsed.provider
  return {
    ...probes,
    canary: origin + probes.canary,
    download: origin + probes.download,
    upload: origin + probes.upload,
    ping: origin + probes.ping,
  }
}

const department = { name: { de: 'a', sv: 'a', en: 'a' }, phone: '+493023125000', hours: [], timeZone: 'Europe/Berlin' }
const exampleProvider = {
  format: 1,
  id: 'example',
  name: 'Example',
  departments: { support: department },
  linkGreeting: { de: 'a', sv: 'a', en: 'a' },
}

export function pretendDevice(says: Partial<Device> = {}): PretendDevice {
  const listeners = new Set<(change: DeviceChange) => void>()
  return {
    onLine: () => true,
    connection: () => null,
    hidden: () => false,
    watchStalls: () => () => 0,
    localNetwork: async () => 'missing',
    blockedByPolicy: async () => false,
    securePage: true,
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    changes: (change) => {
      for (const listener of listeners) listener(change)
    },
    ...says,
  }
}

export function emptyMemory(): ProbeContext['memory'] {
  const values = new Map<ProbeMemoryKey, unknown>()
  return {
    get: async (key) => values.get(key),
    set: async (key, value) => {
      values.set(key, structuredClone(value))
    },
  }
}

/** What every reading must be, whatever the network does. */
export function assertSound(reading: Reading, progress: readonly Progress[] = []): void {
  const levels: readonly string[] = [...probeLevels[reading.probe], 'unsupported', 'stopped']
  if (!levels.includes(reading.level)) throw new Error(`no level of ${reading.probe}: ${reading.level}`)
  for (const [name, figure] of Object.entries(reading.figures)) {
    const numbers = Array.isArray(figure) ? figure : [figure]
    if (numbers.some((one) => typeof one === 'number' && !Number.isFinite(one))) throw new Error(`${name}: ${figure}`)
  }
  for (const [index, { share, remainingSeconds }] of progress.entries()) {
    const before = progress[index - 1]?.share ?? 0
    if (!(share >= before && share <= 1)) throw new Error(`progress went from ${before} to ${share}`)
    if (!(remainingSeconds >= 0)) throw new Error(`remaining: ${remainingSeconds}`)
  }
}
