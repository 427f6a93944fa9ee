import type { AnswerId, ContradictionId, Fingerprint, GuideId, RunId, StepId } from './ids.ts'
import type { Language } from './language.ts'
import type { Reading } from './reading.ts'

/**
 * One line of a run's log, made by `sealEntry`. The chain runs over the commitments, so that a part can be left out of a
 * file (its salt and content go) and the rest still verifies.
 */
export type Entry = {
  readonly run: RunId
  /** 0, 1, 2 … without gaps. */
  readonly seq: number
  /** Wall clock, milliseconds since 1970-01-01T00:00Z. */
  readonly at: number
  /** Commitment of the entry before; 64 zeros for the first. */
  readonly prev: string
  /** 16 random bytes, base64url without padding. */
  readonly salt: string
  /**
   * SHA-256 over the salt's bytes, then the canonical JSON (RFC 8785, UTF-8) of `{at, content, prev, run, seq}`;
   * lower-case hexadecimal. It covers `prev`, so the last one stands for the whole log, its order and its times.
   */
  readonly commitment: string
  readonly content: Content
}

/** What can be compared before and after something was tried elsewhere, without asking the person anything. */
export const checkedProbes = ['outage', 'reach'] as const
export type CheckedProbe = (typeof checkedProbes)[number]

export type Content =
  | {
      readonly type: 'begun'
      readonly guide: GuideId
      readonly revision: number
      readonly fingerprint: Fingerprint
      readonly language: Language
      /** The entry step of the flow. */
      readonly entry: StepId
      /** What an agent's link carried, if the run came from one. */
      readonly link: { readonly nonce: string | null; readonly caseReference: string | null } | null
      /** Who walks: the customer, or an agent for a caller without a smartphone (evidence then at most `stated`). */
      readonly walkedBy: 'customer' | 'agent'
    }
  | {
      readonly type: 'answered'
      readonly step: StepId
      readonly answer: AnswerId
      /** What was typed in a `read` step. */
      readonly typed?: string
      readonly reading?: Reading
      /** SHA-256 of a photo kept beside the log, lower-case hexadecimal. */
      readonly photo?: string
      /** The answer came with an agent's link; whoever walks has not given it again. */
      readonly prefilled?: true
    }
  /** A `wait` step's clock started. */
  | { readonly type: 'waiting'; readonly step: StepId }
  /** The person went back to look at an earlier answer; what came after is kept until an answer changes. */
  | { readonly type: 'went-back'; readonly to: StepId }
  /** …and forward again to where they were. */
  | { readonly type: 'returned' }
  /** A contradiction was shown and the person keeps both answers. */
  | { readonly type: 'contradiction-kept'; readonly contradiction: ContradictionId }
  | { readonly type: 'named'; readonly name: string }
  | { readonly type: 'language-changed'; readonly language: Language }
  | { readonly type: 'code-issued'; readonly code: string }
  /** Support asked for something to be tried first: the call is over and will be made again. `task` is the person's own line, or empty. */
  | { readonly type: 'hung-up'; readonly task: string }
  /** Measured beside the guide's steps, when the person went to try it and when they came back. */
  | { readonly type: 'checked'; readonly when: 'leaving' | 'back'; readonly readings: readonly Reading<CheckedProbe>[] }
  /** A measurement of this run taken once more beside the guide's steps: it is held against the one before, and changes no answer. */
  | { readonly type: 'measured-again'; readonly step: StepId; readonly reading: Reading }
  /** The person came back from trying it; said again, the later one counts. */
  | { readonly type: 'came-back'; readonly works: boolean }
  /** The wall clock jumped against the monotonic clock by so many milliseconds. */
  | { readonly type: 'clock-jumped'; readonly byMs: number }
