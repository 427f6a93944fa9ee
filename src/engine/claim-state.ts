import type { Evidence } from '../guide/evidence.ts'
import type { AnswerId, ClaimId, ClaimValue, StepId } from '../guide/ids.ts'

/** One answer that claims something. */
export type ClaimSource = {
  readonly step: StepId
  readonly answer: AnswerId
  /** Wall clock, milliseconds; `null` in a path. */
  readonly at: number | null
  readonly claim: ClaimId
  /** `null`: "I'm not sure". */
  readonly value: ClaimValue | null
  /** Of this answer alone, before anything lowers it. */
  readonly evidence: Evidence
}

/** What is known of one claim, and how. */
export type ClaimState = {
  readonly claim: ClaimId
  /** `null`: the person is not sure, or the sources disagree. */
  readonly value: ClaimValue | null
  readonly evidence: Evidence
  /** Why the evidence is `unsure` although a value was given; `doubt`: said once, and later "I'm not sure". */
  readonly lowered: 'disagreement' | 'contradiction' | 'doubt' | null
  /** Every answer on the path that speaks of it, in that order; a retried step's earlier tries are left out. */
  readonly sources: readonly ClaimSource[]
}
