import type { ClaimId, ClaimValue } from '../guide/ids.ts'
import type { DraftGraph } from './draft-graph.ts'
import type { StepDraft } from './flow-draft.ts'
import type { Problems } from './problem.ts'

/**
 * A claim is about one thing at one time. Where a later step, no second question, may give another value, an honest
 * answer about what has changed meanwhile would be shown as a contradiction: that is reported, once a step.
 */
export function checkClaims(graph: DraftGraph, problems: Problems): void {
  const claimers = new Map<ClaimId, StepDraft[]>()
  for (const step of graph.draft.steps.values()) {
    for (const claim of step.claims) claimers.set(claim, [...(claimers.get(claim) ?? []), step])
  }
  const told = new Set<string>()
  for (const [claim, steps] of claimers) {
    if (steps.length < 2) continue
    for (const earlier of steps) {
      const later = steps.filter((step) => step !== earlier && step.confirms === null && !told.has(step.id))
      const anew = later.length === 0 ? undefined : saysAnew(graph, claim, earlier, later)
      if (anew === undefined) continue
      told.add(anew.id)
      const problem = `${anew.id} may claim something else of ${claim} than ${earlier.id} did, which counts as a contradiction`
      problems.add(
        anew.at,
        problem,
        `a state that changed meanwhile is a claim of its own; to ask again, confirms: ${earlier.id}`,
      )
    }
  }
}

function saysAnew(
  graph: DraftGraph,
  claim: ClaimId,
  earlier: StepDraft,
  later: readonly StepDraft[],
): StepDraft | undefined {
  for (const [value, targets] of targetsByValue(earlier, claim)) {
    const others = later.filter((step) =>
      step.ways.some((way) =>
        way.claims.some((one) => one.claim === claim && one.value !== null && one.value !== value),
      ),
    )
    if (others.length === 0) continue
    const reached = graph.reach(targets)
    const found = others.find((step) => reached.has(step.id))
    if (found !== undefined) return found
  }
  return undefined
}

function targetsByValue(step: StepDraft, claim: ClaimId): ReadonlyMap<ClaimValue, readonly string[]> {
  const targets = new Map<ClaimValue, string[]>()
  for (const way of step.ways) {
    const claimed = way.claims.find((one) => one.claim === claim)?.value
    if (claimed !== undefined && claimed !== null) targets.set(claimed, [...(targets.get(claimed) ?? []), way.to.id])
  }
  return targets
}
