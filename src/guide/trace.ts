import type { Entry } from './entry.ts'
import type { AnswerId, StepId } from './ids.ts'

/** What a run can be replayed from: its whole log, or the bare path that a code carries. */
export type Trace =
  | { readonly kind: 'log'; readonly entries: readonly Pick<Entry, 'seq' | 'at' | 'content'>[] }
  | { readonly kind: 'path'; readonly entry: StepId; readonly answers: readonly AnswerId[] }
