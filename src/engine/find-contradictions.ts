import type { Flow } from '../guide/flow.ts'
import type { ClaimId, ContradictionId, StepId } from '../guide/ids.ts'
import type { ClaimSource, ClaimState } from './claim-state.ts'
import { valuesOf } from './claim-states.ts'
import { disagreementId, type FoundContradiction } from './contradiction.ts'

type Finder = {
  /** The place of each step on the path. */
  readonly order: ReadonlyMap<StepId, number>
  readonly isKept: (id: ContradictionId) => boolean
  /** Steps at which there is nothing to say differently. */
  readonly waits: ReadonlySet<StepId>
}

/** The guide's contradictions all of whose claims hold. */
export function declaredContradictions(
  flow: Flow,
  states: readonly ClaimState[],
  finder: Finder,
): readonly Extract<FoundContradiction, { kind: 'declared' }>[] {
  const held = new Map<ClaimId, ClaimState>()
  for (const state of states) if (state.evidence !== 'unsure') held.set(state.claim, state)
  return Object.values(flow.contradictions).flatMap(({ id, when }) => {
    const involved = when.map(({ claim, value }) => (held.get(claim)?.value === value ? held.get(claim) : undefined))
    const found = involved.filter((state) => state !== undefined)
    if (found.length === 0 || found.length < when.length) return []
    const sources = found.flatMap((state) => state.sources.filter(({ value }) => value !== null))
    return [{ kind: 'declared', claims: found.map(({ claim }) => claim), ...around(id, sources, finder) }]
  })
}

/** Claims to which two steps gave different values. */
export function disagreements(states: readonly ClaimState[], finder: Finder): readonly FoundContradiction[] {
  return states
    .filter(({ lowered }) => lowered === 'disagreement')
    .map(({ claim, sources: all }) => {
      const id = disagreementId(claim)
      const sources = all.filter(({ value }) => value !== null)
      return { kind: 'disagreement', claim, values: valuesOf(sources), ...around(id, sources, finder) }
    })
}

function around(id: ContradictionId, unordered: readonly ClaimSource[], finder: Finder) {
  const place = ({ step }: ClaimSource) => finder.order.get(step) ?? 0
  const sources = unordered.toSorted((a, b) => place(a) - place(b))
  const steps = [...new Set(sources.map(({ step }) => step))]
  const other = steps.filter((step) => !finder.waits.has(step))
  return { id, sources, lookAgain: other.length > 0 ? other : steps, kept: finder.isKept(id) }
}
