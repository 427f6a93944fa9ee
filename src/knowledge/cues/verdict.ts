import type { Decides, QuestionId } from '../questions.ts'
import type { CueKind } from './reader.ts'

/** What is made of a text: the likeliest class, how sure, and what else it may be. */
export type Verdict<C extends string> = {
  /** `other`: nothing decides. */
  readonly class: C | 'other'
  /** How often an answer like this is right: 0 to 1. Calibrated by `npm run bench -- knowledge`. */
  readonly sure: number
  /** Other classes that are likely too, likeliest first. */
  readonly also: readonly (C | 'other')[]
  /** What decided, in the order of weight. */
  readonly reasons: readonly CueKind[]
  /** What to ask to tell the two likeliest apart; an id with words in `words/`. */
  readonly question: QuestionId | null
  /** Which class a yes or a no to it speaks for. */
  readonly decides: Decides<C | 'other'> | null
}
