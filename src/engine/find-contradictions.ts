import type { Flow } from '../guide/flow.ts'
import type { ClaimId, ContradictionId } from '../guide/ids.ts'
import type { ClaimSource, ClaimState } from './claim-state.ts'
import { valuesOf } from './claim-states.ts'
import { disagreementId, type FoundContradiction } from './contradiction.ts'
import type { Taken } from './walk.ts'

type Finder = {
  readonly path: readonly Taken[]
  readonly isKept: (id: ContradictionId) => boolean
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

function around(id: ContradictionId, sources: readonly ClaimSource[], { path, isKept }: Finder) {
  const involved = new Set(sources.map(({ step }) => step))
  const steps = path.filter(({ step }) => involved.has(step.id)).map(({ step }) => step)
  const place = new Map(steps.map(({ id: step }, at) => [step, at]))
  // At a wait or an instruction there is nothing to say differently.
  const other = steps.filter(({ kind }) => kind !== 'wait' && kind !== 'tell')
  return {
    id,
    sources: sources.toSorted((a, b) => (place.get(a.step) ?? 0) - (place.get(b.step) ?? 0)),
    lookAgain: (other.length > 0 ? other : steps).map(({ id: step }) => step),
    kept: isKept(id),
  }
}
