import type { Content } from '../guide/entry.ts'
import type { AnswerId, StepId } from '../guide/ids.ts'
import type { Language } from '../guide/language.ts'
import type { Reading } from '../guide/reading.ts'
import type { Attempt } from './attempt.ts'
import type { ClaimState } from './claim-state.ts'
import type { FoundContradiction } from './contradiction.ts'
import type { Position } from './position.ts'
import type { Retest } from './retest.ts'
import type { Wait } from './wait.ts'

/** All that a trace tells. Times are wall clock, milliseconds since 1970-01-01T00:00Z, and `null` in a bare path. */
export type Replayed = {
  readonly from: 'log' | 'path'
  readonly position: Position
  /** The answers that count, in order. */
  readonly path: readonly Answered[]
  /** Answers kept while the person looks back; `returned` makes them count again. */
  readonly ahead: readonly Answered[]
  /** Every answer ever given to a step, oldest first, whether it still counts or not. */
  readonly given: ReadonlyMap<StepId, readonly Answered[]>
  /** In the order in which they were first claimed. */
  readonly claims: readonly ClaimState[]
  readonly contradictions: readonly FoundContradiction[]
  readonly changed: readonly ChangedAnswer[]
  /** Every wait whose clock was started or that was answered, also off the path, in the order of the log. */
  readonly waits: readonly Wait[]
  /** What was tried between two calls, oldest first; the last may still be under way. */
  readonly attempts: readonly Attempt[]
  /** What was measured once more beside the guide's steps, oldest first. */
  readonly retests: readonly Retest[]
  readonly clockJumps: readonly { readonly at: number; readonly byMs: number }[]
  readonly codes: readonly IssuedCode[]
  readonly begun: Begun | null
  readonly name: string | null
  readonly language: Language | null
  readonly progress: Progress
  /** From the beginning to the last answer, without noted clock jumps. */
  readonly elapsedMs: number | null
  /** Entries that fit the flow but not the moment (a second tab, a double click): kept in the log, without effect. */
  readonly strays: readonly number[]
}

export type Answered = {
  readonly step: StepId
  /** That of the edge: what a path and its code keep. */
  readonly answer: AnswerId
  /** What was measured or read where `answer` is `other` and a log tells it; else the answer. */
  readonly level: AnswerId
  readonly at: number | null
  readonly seq: number | null
  readonly typed: string | null
  readonly reading: Reading | null
  readonly photo: string | null
  /** The clock behind the answer of a `wait` step; an earlier one, if the person went back over it. */
  readonly wait: Wait | null
  /** It came with an agent's link; evidence at most `stated`. */
  readonly prefilled: boolean
}

/** A step whose answer on the path is not the only one that was given to it. Both times are in the answers. */
export type ChangedAnswer = {
  readonly step: StepId
  /** Those that differ, oldest first; never empty. */
  readonly earlier: readonly Answered[]
  readonly now: Answered
}

export type IssuedCode = {
  readonly code: string
  readonly at: number
  readonly seq: number
  /** It still names this path: since then, nothing was answered, changed or taken back for good. */
  readonly current: boolean
}

export type Begun = Extract<Content, { type: 'begun' }> & { readonly at: number }

/** Progress that doesn't lie: counted on the graph. A retry or a help page counts as a step like any other. */
export type Progress = {
  /** Steps answered on the path. */
  readonly answered: number
  /** Steps still to answer from here to the nearest outcome; 0 at the end. */
  readonly shortestLeft: number
  /** … and to the farthest. */
  readonly longestLeft: number
}
