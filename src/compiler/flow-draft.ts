import type { BoxTrait } from '../guide/box-traits.ts'
import type { Edge, Outcome, StepKind } from '../guide/flow.ts'
import type { ClaimId, ClaimValue } from '../guide/ids.ts'
import type { Place } from './problem.ts'

/** A name written somewhere in the flow. */
export type Named = { readonly id: string; readonly at: Place }

/** One answer and where it leads. Answers that share one line of `go` share `line`: an example needs to walk one. */
export type Way = {
  readonly answer: string
  readonly to: Named
  /** Asked so many times more before `to`; 0 where the answer does not repeat. */
  readonly again: number
  readonly line: Place
  readonly claims: Edge['claims']
}

export type StepDraft = Named & {
  /** `null` where the kind could not be understood; such a step is a step, and nothing more is checked of it. */
  readonly kind: StepKind | null
  /** It tells something, or may have been meant to: it then needs no name for the agent. */
  readonly couldTell: boolean
  /** Every answer in authored order, `unsure` last where it is offered. */
  readonly answers: readonly string[]
  /** Ways by answer; an answer without one is already reported. */
  readonly ways: readonly Way[]
  /** Answers that lead nowhere, which is reported; what an example does with them is not a second mistake. */
  readonly open: readonly string[]
  /** Every place this step names, also where it could not be understood: nothing named is called unreachable. */
  readonly mentions: readonly Named[]
  /** What its words must name: its answers, a tick's options, what a guard saves. */
  readonly labelled: readonly string[]
  /** What its words may name besides. */
  readonly mayLabel: readonly string[]
  readonly pictures: readonly Named[]
  readonly confirms: Named | null
  readonly claims: readonly ClaimId[]
  readonly detail: StepDetail
}

export type StepDetail = {
  readonly validator?: string
  readonly probe?: string
  readonly seconds?: number
  readonly options?: readonly string[]
  readonly save?: readonly string[]
}

export type OutcomeDraft = Named & {
  readonly result: Outcome['result'] | null
  readonly pictures: readonly Named[]
}

export type ContradictionDraft = Named & {
  readonly when: readonly { readonly claim: ClaimId; readonly value: ClaimValue }[]
}

export type ClaimDraft = Named & { readonly values: readonly string[] }

/** A drawing that differs from box to box, and those that take its place. */
export type VariantDraft = Named & { readonly of: ReadonlyMap<BoxTrait, Named> }

export type FlowDraft = {
  readonly at: Place
  readonly guide: string
  readonly minutes: number
  readonly start: Named | null
  /** Other steps at which an agent's link may begin. */
  readonly entries: readonly Named[]
  /** The first step of the chain that is copied in front of every call. */
  readonly beforeCall: Named | null
  readonly claims: ReadonlyMap<string, ClaimDraft>
  readonly steps: ReadonlyMap<string, StepDraft>
  readonly outcomes: ReadonlyMap<string, OutcomeDraft>
  readonly contradictions: ReadonlyMap<string, ContradictionDraft>
  readonly variants: ReadonlyMap<string, VariantDraft>
}
