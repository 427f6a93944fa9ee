import type { Answered } from '../../../engine/replayed.ts'
import type { Language } from '../../../guide/language.ts'
import type { ReadingLevel, ValidatorId } from '../../../guide/levels.ts'
import type { Provider } from '../../../provider/provider.ts'
import { dateOf, deadlineLevel, shownDateLevel } from './date-level.ts'

export type ReadContext = {
  readonly provider: Provider | null
  readonly language: Language
  /** The answers so far: some texts are compared with one typed earlier. */
  readonly path: readonly Answered[]
  /** Wall clock, milliseconds since 1970. */
  readonly now: number
}

/** What can be made of what was typed. Each validator's knowledge is loaded when it is first needed. */
export async function readLevel(validator: ValidatorId, typed: string, context: ReadContext): Promise<ReadingLevel> {
  switch (validator) {
    case 'deadline':
      return deadlineLevel(typed, dateOf(context.now))
    case 'shown-date':
      return shownDateLevel(typed, dateOf(context.now))
    case 'free-text':
      return 'given'
    default:
      return 'unclear'
  }
}
