import type { Language } from '../../guide/language.ts'
import type { ReadingLevel, ValidatorId } from '../../guide/levels.ts'
import type { Provider } from '../../provider/provider.ts'
import type { Day } from '../dates/read-date.ts'
import type { Decides, QuestionId } from '../questions.ts'
import type { ReasonId } from './reason-ids.ts'

/** What a text is understood against. */
export type ReadingContext = {
  readonly provider: Provider | null
  readonly language: Language
  /** By the clock and zone of this device. */
  readonly today: Day
  /** What was typed in this run before, oldest first: some texts are compared with one of them. */
  readonly earlier: readonly { readonly validator: ValidatorId; readonly typed: string }[]
}

/** Why an answer is what it is; `id` has words, with `{detail}` for what was found. */
export type Reason = { readonly id: ReasonId; readonly detail: string }

/** What was made of a text. */
export type Understood<V extends ValidatorId = ValidatorId> = {
  readonly level: ReadingLevel<V>
  /** How often an answer like this is right: 0 to 1. */
  readonly sure: number
  readonly reasons: readonly Reason[]
  /** What to ask to tell the two likeliest apart; an id with words. `null`: nothing more to ask. */
  readonly question: QuestionId | null
  /** What a yes or no to it decides, where it can be answered so. */
  readonly decides?: Decides<ReadingLevel<V>> | null
}

export type Understand<V extends ValidatorId> = (typed: string, context: ReadingContext) => Understood<V>
