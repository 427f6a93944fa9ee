import { evidences } from '../guide/evidence.ts'
import type { Flow, Step } from '../guide/flow.ts'
import type { AnswerId } from '../guide/ids.ts'
import { findOutcome, findStep } from '../guide/read-flow.ts'
import { UnreachableError } from '../guide/unreachable.ts'
import type { ClaimState } from './claim-state.ts'
import type { Position } from './position.ts'
import type { Answered, Replayed } from './replayed.ts'
import { type NotDone, notCarried, type Proof, type Summary, type SummaryEnd } from './summary.ts'

/** Orders what a replay tells for someone in a hurry. Has no words: the guide's and the app's are put to it on screen. */
export function summarize(flow: Flow, replayed: Replayed): Summary {
  return {
    guide: flow.guide,
    revision: flow.revision,
    from: replayed.from,
    end: endOf(flow, replayed.position),
    claims: byEvidence(replayed.claims),
    contradictions: replayed.contradictions,
    changed: replayed.changed,
    notDone: replayed.path.flatMap((answered) => notDone(flow, answered)),
    waits: replayed.waits,
    attempts: replayed.attempts,
    retests: replayed.retests,
    proofs: proofsOf(replayed),
    asked: replayed.path,
    notCarried: replayed.from === 'path' ? notCarried : [],
  }
}

function endOf(flow: Flow, position: Position): SummaryEnd {
  switch (position.kind) {
    case 'broken':
      return { kind: 'broken' }
    case 'contradiction':
      return endOf(flow, position.next)
    case 'step':
    case 'waiting':
      return { kind: 'unfinished', step: position.step }
    case 'ended': {
      const outcome = findOutcome(flow, position.outcome)
      return outcome === null ? { kind: 'broken' } : { kind: 'outcome', outcome: outcome.id, result: outcome.result }
    }
    default:
      throw new UnreachableError(position)
  }
}

function byEvidence(claims: readonly ClaimState[]): Summary['claims'] {
  return evidences
    .toReversed()
    .map((evidence) => ({ evidence, claims: claims.filter((state) => state.evidence === evidence) }))
    .filter((level) => level.claims.length > 0)
}

function notDone(flow: Flow, { step: id, level }: Answered): readonly NotDone[] {
  const step = findStep(flow, id)
  const why = step === null ? null : whyNotDone(step.kind, level)
  return why === null ? [] : [{ step: id, answer: level, why }]
}

const reasons: Readonly<Partial<Record<Step['kind'], readonly NotDone['why'][]>>> = {
  guard: ['refused'],
  wait: ['cut-short'],
  do: ['cannot'],
  show: ['skipped'],
  measure: ['unsupported', 'stopped'],
}

function whyNotDone(kind: Step['kind'], level: AnswerId): NotDone['why'] | null {
  return reasons[kind]?.find((why) => why === level) ?? null
}

function proofsOf({ claims, path }: Replayed): readonly Proof[] {
  const typed = new Map(path.map((answered) => [answered.step, answered.typed]))
  return claims.flatMap(({ sources }) =>
    sources.flatMap(({ step, claim, value, evidence }) =>
      evidence === 'proved' && value !== null ? [{ step, claim, value, typed: typed.get(step) ?? null }] : [],
    ),
  )
}
