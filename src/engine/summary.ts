import type { Evidence } from '../guide/evidence.ts'
import type { Outcome } from '../guide/flow.ts'
import type { AnswerId, ClaimId, ClaimValue, GuideId, OutcomeId, StepId } from '../guide/ids.ts'
import type { Attempt } from './attempt.ts'
import type { ClaimState } from './claim-state.ts'
import type { FoundContradiction } from './contradiction.ts'
import type { Answered, ChangedAnswer } from './replayed.ts'
import type { Retest } from './retest.ts'
import type { Wait } from './wait.ts'

/** A run in the domain's ids, without a word in any language: what call card, file, agent's screen and ticket show. */
export type Summary = {
  readonly guide: GuideId
  readonly revision: number
  readonly from: 'log' | 'path'
  readonly end: SummaryEnd
  /** Strongest evidence first; a level without claims is left out. */
  readonly claims: readonly { readonly evidence: Evidence; readonly claims: readonly ClaimState[] }[]
  readonly contradictions: readonly FoundContradiction[]
  readonly changed: readonly ChangedAnswer[]
  readonly notDone: readonly NotDone[]
  readonly waits: readonly Wait[]
  /** What support asked to be tried between two calls, and what came of it. */
  readonly attempts: readonly Attempt[]
  /** What was measured once more beside the guide's steps, oldest first. */
  readonly retests: readonly Retest[]
  readonly proofs: readonly Proof[]
  /** "Don't ask again": every answer on the path. */
  readonly asked: readonly Answered[]
  /** What a code cannot tell and only the file would; empty for a log. */
  readonly notCarried: readonly NotCarried[]
}

export type SummaryEnd =
  | { readonly kind: 'outcome'; readonly outcome: OutcomeId; readonly result: Outcome['result'] }
  /** Broken off, or still under way, at this step. */
  | { readonly kind: 'unfinished'; readonly step: StepId }
  | { readonly kind: 'broken' }

export type NotDone = {
  readonly step: StepId
  readonly answer: AnswerId
  /** `cannot` is the answer of that name in a `do` step. */
  readonly why: 'refused' | 'cut-short' | 'cannot' | 'skipped' | 'unsupported' | 'stopped'
}

export type Proof = {
  readonly step: StepId
  readonly claim: ClaimId
  readonly value: ClaimValue
  /** What was typed, where the proof is a number or text. */
  readonly typed: string | null
}

export const notCarried = [
  'changed-answers',
  'times',
  'waits',
  'readings',
  'typed',
  'photos',
  'name',
  'contacts',
  'walked-by',
] as const
export type NotCarried = (typeof notCarried)[number]
