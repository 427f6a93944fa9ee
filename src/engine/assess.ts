import type { Flow } from '../guide/flow.ts'
import type { ContradictionId } from '../guide/ids.ts'
import type { ClaimState } from './claim-state.ts'
import { type ClaimRules, claimStates } from './claim-states.ts'
import type { FoundContradiction } from './contradiction.ts'
import { declaredContradictions, disagreements } from './find-contradictions.ts'
import type { Taken } from './walk.ts'

type AssessRules = ClaimRules & { readonly kept: ReadonlySet<string> }

/** What a path claims, how certain that is, and what in it does not fit together. */
export function assess(
  flow: Flow,
  path: readonly Taken[],
  rules: AssessRules,
): { readonly claims: readonly ClaimState[]; readonly contradictions: readonly FoundContradiction[] } {
  const states = claimStates(path, rules)
  const finder = { path, isKept: (id: ContradictionId) => rules.kept.has(id) }
  const declared = declaredContradictions(flow, states, finder)
  const involved = new Set(declared.flatMap(({ claims }) => claims))
  const claims = states.map(
    (state): ClaimState =>
      involved.has(state.claim) ? { ...state, evidence: 'unsure', lowered: 'contradiction' } : state,
  )
  return { claims, contradictions: [...declared, ...disagreements(states, finder)] }
}
