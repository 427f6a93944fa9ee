import type { AnswerId, ClaimId, ClaimValue, ContradictionId, OutcomeId, PictureId, StepId } from './ids.ts'
import type { Language } from './language.ts'

/** A run of text. `param` is filled in when shown, from the provider's configuration: `{provider}` in the source. */
export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'param'; readonly name: ParamName }
  /** `[text](/mail)` in the source: another screen of the app, see `in-app-links.ts`. */
  | { readonly kind: 'link'; readonly text: string; readonly to: string }

/** What words may refer to without knowing the provider. */
export const paramNames = [
  'provider',
  'phone',
  'router-address',
  'plain-http-page',
  'webmail',
  'refresh-channel',
  'mail-in',
  'mail-out',
] as const
export type ParamName = (typeof paramNames)[number]

export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }

export type StepWords = {
  /** The question or instruction itself, one sentence. */
  readonly title: string
  readonly body: readonly Block[]
  /** Label of each answer the person can choose; also of each option of a `tick` and each item of a `guard`. */
  readonly answers: Readonly<Record<AnswerId, string>>
  /** How to become sure, opened on demand. */
  readonly help: readonly Block[]
  /** What the field of a `read` step is called, with an example of what to type. */
  readonly field: string | null
  /** What the agent's screen calls this step: a few words, no question. */
  readonly agent: string
}

export type OutcomeWords = {
  readonly title: string
  readonly body: readonly Block[]
  /** For the agent: the likely cause in a few words. `null` where the outcome is no call. */
  readonly cause: string | null
  /** For the agent: what to try next, by the flow's ids. */
  readonly next: Readonly<Record<string, string>>
}

export type ClaimWords = { readonly label: string; readonly values: Readonly<Record<ClaimValue, string>> }

/** `customer` is kind ("these two don't fit together"), `agent` is exact. */
export type ContradictionWords = { readonly customer: string; readonly agent: string }

export type GuideWords = {
  readonly language: Language
  /** What is broken, in the customer's words. */
  readonly title: string
  /** One sentence for the guide's start and for link previews. */
  readonly about: string
  /** What to have at hand. */
  readonly atHand: readonly string[]
  /** What people type when they look for this guide. */
  readonly keywords: readonly string[]
  readonly steps: Readonly<Record<StepId, StepWords>>
  readonly outcomes: Readonly<Record<OutcomeId, OutcomeWords>>
  readonly claims: Readonly<Record<ClaimId, ClaimWords>>
  readonly contradictions: Readonly<Record<ContradictionId, ContradictionWords>>
  /** Alternative texts. */
  readonly pictures: Readonly<Record<PictureId, string>>
}
