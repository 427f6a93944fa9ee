import type { ClaimId, ClaimValue, ContradictionId, StepId } from '../guide/ids.ts'
import type { ClaimSource } from './claim-state.ts'

type Common = {
  /** What `contradiction-kept` names. */
  readonly id: ContradictionId
  /** The answers that don't fit together, in the order of the path. */
  readonly sources: readonly ClaimSource[]
  /** The steps to offer for another look, in the order of the path. */
  readonly lookAgain: readonly StepId[]
  /** The person looked and keeps both answers. */
  readonly kept: boolean
}

export type FoundContradiction =
  /** One that the guide declares; it has words in `GuideWords.contradictions`. */
  | (Common & { readonly kind: 'declared'; readonly claims: readonly ClaimId[] })
  /** Steps that gave one claim different values; it is told with the words of the claim. */
  | (Common & { readonly kind: 'disagreement'; readonly claim: ClaimId; readonly values: readonly ClaimValue[] })

const prefix = 'claim:'

/** The id of a disagreement about a claim. No declared contradiction has a colon in its id. */
export function disagreementId(claim: ClaimId): ContradictionId {
  return `${prefix}${claim}` as ContradictionId
}

/** The claim that a disagreement's id names; `null` for the id of a declared contradiction. */
export function disagreementClaim(id: ContradictionId): ClaimId | null {
  return id.startsWith(prefix) ? (id.slice(prefix.length) as ClaimId) : null
}
