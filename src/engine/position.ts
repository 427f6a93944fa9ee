import type { OutcomeId, StepId } from '../guide/ids.ts'
import type { FoundContradiction } from './contradiction.ts'

/** Where the person stands. Never stored: always replayed. */
export type Position =
  | { readonly kind: 'step'; readonly step: StepId }
  /** A `wait` step whose clock runs. Times are wall clock, milliseconds; `until` allows for noted clock jumps. */
  | {
      readonly kind: 'waiting'
      readonly step: StepId
      readonly since: number
      readonly until: number
      readonly seconds: number
    }
  /** Two answers don't fit together and the person has not yet said that both stand; `next` is where it goes on. */
  | {
      readonly kind: 'contradiction'
      readonly contradiction: FoundContradiction
      readonly next:
        | { readonly kind: 'step'; readonly step: StepId }
        | { readonly kind: 'ended'; readonly outcome: OutcomeId }
    }
  | { readonly kind: 'ended'; readonly outcome: OutcomeId }
  /** The trace does not belong to this flow, or is damaged; what came before `seq` was replayed. */
  | { readonly kind: 'broken'; readonly reason: BrokenReason; readonly seq: number }

export type BrokenReason =
  /** No entry at all. */
  | 'empty'
  /** The first entry is not `begun`, or a later one is. */
  | 'not-begun'
  | 'begun-twice'
  /** `seq` is not 0, 1, 2 … */
  | 'gap'
  | 'other-guide'
  | 'other-revision'
  /** The run began at a step that is no entry of the flow. */
  | 'unknown-entry-step'
  | 'unknown-step'
  /** The step has no such answer. */
  | 'unknown-answer'
  | 'unknown-contradiction'
  /** A reading of another probe, or with a level that is not the answer. */
  | 'reading-mismatch'
  /** A clock was started in a step that is no `wait`. */
  | 'no-wait-step'
  /** A path goes on after an outcome. */
  | 'beyond-the-end'
  /** A type of entry that this version does not know. */
  | 'unknown-content'
