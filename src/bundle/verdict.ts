import type { Replayed } from '../engine/replayed.ts'
import type { Flow } from '../guide/flow.ts'
import type { SealProblem } from './open-seal.ts'
import type { Payload } from './payload.ts'
import type { PdfAttachment } from './pdf/read-pdf.ts'

/** What a file turned out to be. Every way to fail is named; each has words in every language. */
export type Verdict =
  | Exclude<PdfAttachment, { status: 'found' }>
  | SealProblem
  | {
      readonly status: 'opened'
      readonly payload: Payload
      readonly checks: readonly Check[]
      /** `null` where the guide's revision is unknown here. */
      readonly seen: { readonly flow: Flow; readonly replayed: Replayed } | null
    }

/**
 * One thing that was checked. `not-checkable` is no failure: something was left out, or there is nothing to compare
 * with. What a pass shows is never more than this: not altered since it was sealed, and consistent in itself.
 */
export type Check =
  /** Not altered since it was sealed by the key whose RFC 7638 thumbprint this is. */
  | { readonly check: 'signature'; readonly result: 'passed'; readonly key: string }
  | { readonly check: 'signature'; readonly result: 'not-checkable'; readonly why: 'unsigned' }
  /** The same key as in an earlier file of this run. */
  | { readonly check: 'key'; readonly result: 'passed' }
  | { readonly check: 'key'; readonly result: 'failed'; readonly why: 'another-key' }
  | { readonly check: 'key'; readonly result: 'not-checkable'; readonly why: 'unsigned' | 'first-file' }
  | { readonly check: 'chain'; readonly result: 'passed' }
  | { readonly check: 'chain'; readonly result: 'failed'; readonly why: ChainFailure; readonly place: number }
  | { readonly check: 'guide'; readonly result: 'passed' }
  | { readonly check: 'guide'; readonly result: 'not-checkable'; readonly why: 'unknown-revision' }
  | { readonly check: 'guide'; readonly result: 'failed'; readonly why: 'other-fingerprint' }
  | { readonly check: 'replay'; readonly result: 'passed' }
  | { readonly check: 'replay'; readonly result: 'failed'; readonly why: 'does-not-fit' | 'other-outcome' }
  | { readonly check: 'replay'; readonly result: 'not-checkable'; readonly why: 'left-out' | 'unknown-revision' }
  | { readonly check: 'code'; readonly result: 'passed' }
  | {
      readonly check: 'code'
      readonly result: 'failed'
      readonly why: 'not-in-log' | 'other-path' | 'other-tag' | 'unreadable'
    }
  | {
      readonly check: 'code'
      readonly result: 'not-checkable'
      readonly why: 'no-code' | 'left-out' | 'unknown-revision'
    }
  | { readonly check: 'nonce'; readonly result: 'passed' }
  | { readonly check: 'nonce'; readonly result: 'not-checkable'; readonly why: 'no-link' | 'left-out' | 'not-ours' }
  | { readonly check: 'photos'; readonly result: 'passed' }
  | { readonly check: 'photos'; readonly result: 'failed'; readonly why: 'other-photo' }
  | { readonly check: 'photos'; readonly result: 'not-checkable'; readonly why: 'none' | 'left-out' }

export type ChainFailure = 'seq' | 'other-run' | 'link' | 'commitment'
