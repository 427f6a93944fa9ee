import type { BoxTrait } from './box-traits.ts'
import type { DeclaredEvidence } from './evidence.ts'
import type { AnswerId, ClaimId, ClaimValue, ContradictionId, GuideId, OutcomeId, PictureId, StepId } from './ids.ts'
import type { ProbeId, ValidatorId } from './levels.ts'

/**
 * A compiled guide without its words: a finite acyclic graph. Every kind of step has the same finite list of edges,
 * so position, paths and codes need not know what kind a step is.
 */
export type Flow = {
  readonly format: 1
  readonly guide: GuideId
  /** Counts up from 1 with every published change; 0 while a change is not published. */
  readonly revision: number
  /** Typical length in minutes, by the author. */
  readonly minutes: number
  /** Where a run may begin; the first is the start, the others are what an agent's link may ask for. */
  readonly entries: readonly [StepId, ...StepId[]]
  readonly steps: Readonly<Record<StepId, Step>>
  readonly outcomes: Readonly<Record<OutcomeId, Outcome>>
  readonly claims: Readonly<Record<ClaimId, { readonly values: readonly ClaimValue[] }>>
  readonly contradictions: Readonly<Record<ContradictionId, Contradiction>>
  /** Drawings that differ from box to box: for the one that steps name, those that take its place. */
  readonly variants?: Readonly<Record<PictureId, Readonly<Partial<Record<BoxTrait, PictureId>>>>>
}

export type Edge = {
  readonly answer: AnswerId
  /** Steps and outcomes share one namespace; `Object.hasOwn(flow.outcomes, to)` tells which. */
  readonly to: StepId | OutcomeId
  readonly claims: readonly EdgeClaim[]
}

/** What an answer claims. `value: null`: the person is not sure. */
export type EdgeClaim = {
  readonly claim: ClaimId
  readonly value: ClaimValue | null
  readonly evidence: DeclaredEvidence
}

type Common = {
  readonly id: StepId
  /**
   * In authored order, `unsure` last. Codes number paths by this order. In a `measure` or `read` step the levels that are
   * not named share one edge, `other`: each edge costs every longer path a share of a bit.
   */
  readonly edges: readonly Edge[]
  readonly pictures: readonly PictureId[]
  /** The step that this one asks again in other words. */
  readonly confirms: StepId | null
}

export type Step =
  /** Something to know; one edge, `next`. */
  | (Common & { readonly kind: 'tell' })
  /** Something to do, then one of some answers. */
  | (Common & { readonly kind: 'do' })
  | (Common & { readonly kind: 'ask' })
  /** Several of some. One edge a subset; its answer is the ticked options joined by `+`, or `none`. */
  | (Common & { readonly kind: 'tick'; readonly options: readonly AnswerId[] })
  | (Common & { readonly kind: 'read'; readonly validator: ValidatorId })
  | (Common & { readonly kind: 'measure'; readonly probe: ProbeId })
  /** Wall-clock time; edges `waited` and `cut-short`. */
  | (Common & { readonly kind: 'wait'; readonly seconds: number })
  /** Before anything that destroys data; edges `saved` and `refused`. `save` names what to save first. */
  | (Common & { readonly kind: 'guard'; readonly save: readonly AnswerId[] })
  /** A photo that stays on the device; edges `taken` and `skipped`. */
  | (Common & { readonly kind: 'show' })

export type StepKind = Step['kind']

export type Outcome = {
  readonly id: OutcomeId
  readonly result:
    | { readonly kind: 'solved' }
    /** `department` is a key of the provider's `departments`; `cause` and `next` have words in every language. */
    | {
        readonly kind: 'call'
        readonly department: string
        readonly cause: string
        readonly next: readonly string[]
      }
    /** Nothing to call about: wait, or someone else's business. */
    | { readonly kind: 'advice' }
  readonly pictures: readonly PictureId[]
}

/** Claims that cannot all be true. */
export type Contradiction = {
  readonly id: ContradictionId
  readonly when: readonly { readonly claim: ClaimId; readonly value: ClaimValue }[]
}
