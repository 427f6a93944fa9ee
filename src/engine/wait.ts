import type { StepId } from '../guide/ids.ts'

type Common = {
  readonly step: StepId
  /** How long the guide asks for. */
  readonly seconds: number
  /** How far the wall clock is known to have jumped meanwhile, milliseconds. */
  readonly jumpedMs: number
}

/** One stretch of wall-clock time; `since` and `until` in milliseconds as the clock showed them. */
export type Wait =
  | (Common & { readonly kind: 'running'; readonly since: number })
  /** Lasted as long as asked. */
  | (Common & { readonly kind: 'waited'; readonly since: number; readonly until: number })
  | (Common & { readonly kind: 'cut-short'; readonly since: number | null; readonly until: number })
  /** Answered `waited` before the wall clock had got so far: not measured, only stated. */
  | (Common & { readonly kind: 'too-early'; readonly since: number; readonly until: number })
  /** Answered `waited` although no clock was started: only stated. */
  | (Common & { readonly kind: 'unclocked'; readonly until: number })
