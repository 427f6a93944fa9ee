import type { ProbeId } from '../../guide/levels.ts'
import type { Reading } from '../../guide/reading.ts'
import type { Probe, ProbeMemory, StabilityRun, StabilitySample } from '../../probes/probe.ts'
import type { Provider } from '../../provider/provider.ts'
import type { Store } from '../../store/contract.ts'
import { workerState } from '../pwa/watch-worker.ts'
import type { ProbeRequest, ProbeSource } from './services.tsx'

type OpenStore = () => Promise<Pick<Store, 'settings'>>

/** The probes as they run for real in this page. */
export function probeSource(openStore: OpenStore): ProbeSource {
  const memory = memoryIn(openStore)
  return {
    async about(probe) {
      const loaded = await orNull(import('../../probes/probes.ts'))
      return loaded?.probes[probe] ?? null
    },
    async isCutOff(watch) {
      const { cutOffWatch } = await import('../../probes/watch-memory.ts')
      return (await cutOffWatch(memory, watch, Date.now())).length > 0
    },
    async measure(probe, { signal, provider, site, enough, watch = null, onSamples = () => {}, ...rest }) {
      const loaded = await orNull(loadProbe(probe))
      if (loaded === null) return notLoaded(probe)
      const [run, { browserContext }] = loaded
      const known = provider ?? (await unknownProvider())
      const stability = { ...gathering(onSamples), of: watch, earlier: [], enough }
      const context = browserContext({ ...rest, provider: known, memory, builtAt: BUILT_AT, domain: site, stability })
      return besides(async () => run(signal, context))
    },
    async statusCopy() {
      const { statusCopy } = await import('../../probes/status-copy.ts')
      return statusCopy({ memory })
    },
  }
}

async function loadProbe(probe: ProbeId) {
  const [{ probes }, context] = await Promise.all([
    import('../../probes/probes.ts'),
    import('../../probes/browser-context.ts'),
  ])
  const run: Probe = await probes[probe].load()
  return [run, context] as const
}

/** At the first visit the line may go before everything is on the device. */
function orNull<T>(wanted: Promise<T>): Promise<T | null> {
  return wanted.catch(() => null)
}

/** What stands for a measurement that nothing is there to make. */
export function notLoaded(probe: ProbeId): Reading {
  return { probe, level: 'unsupported', figures: { reason: 'not-loaded' }, startedAt: Date.now(), durationMs: 0 }
}

/** Files that the service worker keeps for later take some of the line: a reading says so. */
async function besides(measure: () => Promise<Reading>): Promise<Reading> {
  const before = keptFiles()
  const reading = await measure()
  const after = keptFiles()
  const otherRequests = before === null || after === null ? 0 : after - before
  return otherRequests > 0 ? { ...reading, figures: { ...reading.figures, otherRequests } } : reading
}

/** `null`: not told yet, so that nothing can be said of how many came. */
function keptFiles(): number | null {
  const state = workerState()
  return state.kind === 'ready' ? state.kept : null
}

/** Gives what has come so far, each time anew. */
function gathering(onSamples: NonNullable<ProbeRequest['onSamples']>): Pick<StabilityRun, 'onResumed' | 'onSample'> {
  let samples: readonly StabilitySample[] = []
  const gather = (more: readonly StabilitySample[]) => {
    samples = [...samples, ...more]
    onSamples(samples)
  }
  return { onResumed: gather, onSample: (sample) => gather([sample]) }
}

/** The day of this build: a clock before it is wrong for certain. Without a build (tests) nothing is. */
const BUILT_AT: number = import.meta.env['VORAB_BUILT_AT'] ?? 0

function memoryIn(openStore: OpenStore): ProbeMemory {
  return {
    get: async (key) => (await openStore()).settings.get(`probe-${key}`),
    set: async (key, value) => (await openStore()).settings.set(`probe-${key}`, value),
  }
}

async function unknownProvider(): Promise<Pick<Provider, 'probes' | 'status'>> {
  const { probesOfNobody } = await import('../../provider/provider.ts')
  return { probes: probesOfNobody() }
}
