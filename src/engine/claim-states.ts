import { type Evidence, evidences } from '../guide/evidence.ts'
import type { EdgeClaim } from '../guide/flow.ts'
import { baseStep, type ClaimId, type ClaimValue, type StepId } from '../guide/ids.ts'
import type { ClaimSource, ClaimState } from './claim-state.ts'
import type { Taken } from './walk.ts'

export type ClaimRules = {
  /** A log holds the readings, texts and clocks behind a declared evidence, or it is not believed; a path cannot. */
  readonly from: 'log' | 'path'
  /** Whoever only hears about it on the telephone can measure and prove nothing. */
  readonly by: 'customer' | 'agent'
}

/** By base step: a retried step's last try counts, at the place of that try. */
type Sources = Map<StepId, ClaimSource & { readonly confirms: StepId | null }>

/** What each claim comes to by its own sources; contradictions between claims are not yet looked at. */
export function claimStates(path: readonly Taken[], rules: ClaimRules): readonly ClaimState[] {
  const byClaim = new Map<ClaimId, Sources>()
  for (const taken of path) {
    for (const edgeClaim of taken.edge.claims) {
      const sources: Sources = byClaim.get(edgeClaim.claim) ?? new Map()
      byClaim.set(edgeClaim.claim, sources)
      const base = baseStep(taken.step.id)
      sources.delete(base)
      sources.set(base, { ...sourceOf(taken, edgeClaim, rules), confirms: taken.step.confirms })
    }
  }
  return [...byClaim].map(([claim, sources]) => judge(claim, sources, rules))
}

function sourceOf(taken: Taken, { claim, value, evidence }: EdgeClaim, rules: ClaimRules): ClaimSource {
  const { step, answer, at } = taken.answered
  const believed = value === null ? 'unsure' : isBacked(taken, evidence, rules) ? evidence : 'stated'
  return { step, answer, at, claim, value, evidence: believed }
}

function isBacked({ answered, step }: Taken, evidence: EdgeClaim['evidence'], rules: ClaimRules): boolean {
  if (rules.by === 'agent' || answered.prefilled) return evidence === 'stated'
  if (rules.from === 'path' || evidence === 'stated') return true
  if (step.kind === 'measure') return answered.reading !== null
  if (step.kind === 'wait') return answered.wait?.kind === 'waited'
  if (step.kind === 'read') return answered.typed !== null
  if (step.kind === 'show') return answered.photo !== null
  return true
}

function judge(claim: ClaimId, byStep: Sources, rules: ClaimRules): ClaimState {
  const sources = [...byStep.values()].map(({ confirms: _, ...source }): ClaimSource => source)
  const values = valuesOf(sources)
  const [value] = values
  if (value === undefined) return { claim, value: null, evidence: 'unsure', lowered: null, sources }
  if (values.length > 1) return { claim, value: null, evidence: 'unsure', lowered: 'disagreement', sources }
  const strongest = sources.map(({ evidence }) => evidence).reduce(stronger)
  if (strongest !== 'stated') return { claim, value, evidence: strongest, lowered: null, sources }
  if (sources.at(-1)?.value === null) return { claim, value, evidence: 'unsure', lowered: 'doubt', sources }
  const evidence = rules.by === 'customer' && isConfirmed(byStep) ? 'confirmed' : 'stated'
  return { claim, value, evidence, lowered: null, sources }
}

/** The values that sources give, each once, in the order of the path. */
export function valuesOf(sources: readonly ClaimSource[]): readonly ClaimValue[] {
  return [...new Set(sources.flatMap(({ value }) => (value === null ? [] : [value])))]
}

/** Some second question agrees with the first one, which came earlier. */
function isConfirmed(byStep: Sources): boolean {
  const heard = new Set<StepId>()
  for (const [base, { confirms, value }] of byStep) {
    if (value === null) continue
    if (confirms !== null && heard.has(baseStep(confirms))) return true
    heard.add(base)
  }
  return false
}

function stronger(a: Evidence, b: Evidence): Evidence {
  return evidences.indexOf(a) >= evidences.indexOf(b) ? a : b
}
