import type { ProbeId, ProbeLevel } from './levels.ts'

/** One figure of a probe. `null`: asked for and not obtained. */
export type Figure = number | string | boolean | null | readonly number[]

/** What a probe measured: a level that the guide routes by, and the raw figures behind it. */
export type Reading<P extends ProbeId = ProbeId> = {
  readonly probe: P
  readonly level: ProbeLevel<P>
  /** Names carry their unit: `medianMs`, `downMbits`, `samples`. Nothing that names a person, network or address. */
  readonly figures: Readonly<Record<string, Figure>>
  /** Wall clock at the start, milliseconds since 1970-01-01T00:00Z. */
  readonly startedAt: number
  readonly durationMs: number
}
