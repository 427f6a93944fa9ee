import type { ProbeId } from '../guide/levels.ts'
import type { Reading } from '../guide/reading.ts'
import type { Provider } from '../provider/provider.ts'
import type { Device } from './device.ts'
import type { Limits } from './limits.ts'

/**
 * Measures one thing and always ends, within the bounds of `context.limits`. Expected failure is a level of the
 * reading; only a bug rejects. Aborting the signal ends it soon with the level `stopped` and the figures so far.
 */
export type Probe<P extends ProbeId = ProbeId> = (signal: AbortSignal, context: ProbeContext) => Promise<Reading<P>>

/** All that a probe needs of the world, so that a test can stand in for any part of it. */
export type ProbeContext = {
  readonly provider: Pick<Provider, 'probes' | 'status'>
  /** The own site's origin, against which paths in the provider's file stand. */
  readonly origin: string
  readonly fetch: typeof fetch
  /** Wall clock, milliseconds since 1970-01-01T00:00Z; may jump. */
  readonly now: () => number
  /** Monotonic milliseconds from any origin (`performance.now`). */
  readonly ticks: () => number
  /** A new text of `[a-z0-9]` for each call, never used before on this device. */
  readonly nonce: () => string
  readonly device: Device
  readonly onProgress: (progress: Progress) => void
  readonly limits: Limits
  /** When this build was made, milliseconds since 1970: the device's clock cannot rightly be before it. */
  readonly builtAt: number
  /** Small values that outlive the page. */
  readonly memory: ProbeMemory
  /** What `dns` and `website` look at: a host name as the person typed it, already checked. `null`: not asked. */
  readonly domain: string | null
  /** `dns` only: the domain should also have a mail exchanger. */
  readonly expectsMail: boolean
  /** The person agreed to spend mobile data on `speed` and `bufferbloat`. */
  readonly mobileDataAgreed: boolean
  readonly stability: StabilityRun
}

/** Real progress: never goes back; `remainingSeconds` is an estimate that the probe keeps or beats. */
export type Progress = {
  /** 0 to 1. */
  readonly share: number
  readonly remainingSeconds: number
  readonly phase: ProgressPhase
}

/** What is being done now; the screen has words for each. */
export type ProgressPhase = 'connecting' | 'asking' | 'pinging' | 'downloading' | 'uploading' | 'watching'

export type ProbeMemory = {
  readonly get: (key: ProbeMemoryKey) => Promise<unknown>
  readonly set: (key: ProbeMemoryKey, value: unknown) => Promise<void>
}

/**
 * `status`: the last status feed that was read, and when. `last-server-date`: the latest date a server has told.
 * `watch`: the samples of a watch that is under way.
 */
export type ProbeMemoryKey = 'status' | 'last-server-date' | 'watch'

/** How a watch over several minutes is kept across a reload, and ended early with a rating. */
export type StabilityRun = {
  /** Which watch this is: only the same one goes on after a reload. `null`: no other is told apart from it. */
  readonly of: string | null
  /** Samples of the same watch from before; where there are none, those of a watch that a reload has cut off. */
  readonly earlier: readonly StabilitySample[]
  /** Told once, where a watch goes on: the samples from before. */
  readonly onResumed: (earlier: readonly StabilitySample[]) => void
  readonly onSample: (sample: StabilitySample) => void
  /** Aborted when the person has seen enough: what there is gets rated, unlike a stop. */
  readonly enough: AbortSignal | null
}

export type StabilitySample = {
  /** Wall clock. */
  readonly at: number
  /** Milliseconds until the answer; `null`: none came in time. */
  readonly ms: number | null
}
