import type { CodeText } from './alphabet.ts'
import type { CodeFields } from './fields.ts'

/**
 * What can be said of a code that somebody typed. Nothing is corrected in silence: only `clean` may be used as it is;
 * `corrected` is to be confirmed by reading the named groups back.
 */
export type Decoded =
  | { readonly status: 'clean'; readonly code: CodeText; readonly fields: CodeFields }
  | {
      readonly status: 'corrected'
      readonly code: CodeText
      readonly fields: CodeFields
      readonly how: Correction
      /** Never empty. */
      readonly readBack: readonly ReadBack[]
    }
  /** Too much is wrong or illegible to be sure; these groups have to be heard once more. `likely` is only a guess. */
  | {
      readonly status: 'ask-again'
      readonly why: 'mistakes' | 'illegible'
      readonly likely: CodeText | null
      readonly readBack: readonly ReadBack[]
    }
  /** A code has 16 or 20 characters; `expected` is the nearer one. */
  | { readonly status: 'wrong-length'; readonly characters: number; readonly expected: 16 | 20 }
  /** Made by a newer version of this application; the groups, if any, would have to be read back first. */
  | {
      readonly status: 'newer-version'
      readonly version: number
      readonly code: CodeText
      readonly readBack: readonly ReadBack[]
    }
  /** No character of a code in it. */
  | { readonly status: 'not-a-code' }

export type Correction =
  /** One or two characters were others. */
  | 'substituted'
  /** Two neighbours had changed places. */
  | 'swapped'
  /** Up to four characters that could not be read (and at most one wrong one) were found. */
  | 'illegible'
  /** One character had been left out. */
  | 'missing'
  /** One character too many, or twice; or 20 ("tjugo") for 7 ("sju"). */
  | 'extra'
  /** A whole group had been read twice. */
  | 'group-twice'

/** A group to hear once more. */
export type ReadBack = {
  /** Counted from 1. */
  readonly group: number
  /** As it was typed, illegible characters as `?`; for a code of a wrong length, what stands where the group should. */
  readonly heard: string
  /** As it probably is; `null` where nobody can tell. */
  readonly likely: string | null
}
