import type { Answered } from '../../../engine/replayed.ts'
import type { Language } from '../../../guide/language.ts'
import type { ReadingLevel, ValidatorId } from '../../../guide/levels.ts'
import { UnreachableError } from '../../../guide/unreachable.ts'
import type { Provider } from '../../../provider/provider.ts'
import { dateOf, deadlineLevel, shownDateLevel } from './date-level.ts'
import { suspiciousMailIn } from './suspicious-mail-text.ts'

export type ReadContext = {
  readonly provider: Provider | null
  readonly language: Language
  /** The answers so far: some texts are compared with one typed earlier. */
  readonly path: readonly Answered[]
  /** Wall clock, milliseconds since 1970. */
  readonly now: number
}

/** A verdict less sure than this is no help in choosing a way. */
const SURE_ENOUGH = 0.5

/** What can be made of what was typed. Each validator's knowledge is loaded when it is first needed. */
export async function readLevel(validator: ValidatorId, typed: string, context: ReadContext): Promise<ReadingLevel> {
  switch (validator) {
    case 'mail-error': {
      const { classifyMailError } = await import('../../../knowledge/mail-error/classify.ts')
      return orUnclear(classifyMailError(typed))
    }
    case 'browser-error': {
      const { classifyBrowserError } = await import('../../../knowledge/browser-error/classify.ts')
      return orUnclear(classifyBrowserError(typed))
    }
    case 'tv-screen': {
      const { classifyTvScreen } = await import('../../../knowledge/tv-screen/classify.ts')
      return orUnclear(classifyTvScreen(typed, context.provider ?? undefined))
    }
    case 'kids-only': {
      const { classifyKidsOnly } = await import('../../../knowledge/kids-only/classify.ts')
      return orUnclear(classifyKidsOnly(typed))
    }
    case 'suspicious-mail': {
      const { judgeMail } = await import('../../../knowledge/suspicious-mail/judge.ts')
      return judgeMail({ ...suspiciousMailIn(typed), claimsToBe: '' }, context.provider).class
    }
    case 'deadline':
      return deadlineLevel(typed, dateOf(context.now))
    case 'shown-date':
      return shownDateLevel(typed, dateOf(context.now))
    case 'free-text':
      return 'given'
    default:
      throw new UnreachableError(validator as never)
  }
}

type Verdict<C extends string> = { readonly class: C | 'other'; readonly sure: number }

function orUnclear<C extends string>(verdict: Verdict<C>): C | 'unclear' {
  return verdict.class === 'other' || verdict.sure < SURE_ENOUGH ? 'unclear' : verdict.class
}
