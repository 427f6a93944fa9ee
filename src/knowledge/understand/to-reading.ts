import type { Verdict } from '../cues/verdict.ts'
import type { Decides, QuestionId } from '../questions.ts'
import type { Reason } from './understood.ts'

/** From here on nothing needs to be asked, unless the text itself leaves more than one cause open. */
const SURE_ENOUGH = 0.9

type Reading<C extends string> = {
  readonly level: C | 'unclear'
  readonly sure: number
  readonly reasons: readonly Reason[]
  readonly question: QuestionId | null
  readonly decides: Decides<C | 'unclear'> | null
}

/** A classifier's verdict as a reading: a guide calls `unclear` what a ticket system calls `other`. */
export function toReading<C extends string>(verdict: Verdict<C>): Reading<C> {
  const { sure, also, reasons, question, decides } = verdict
  const settled = sure >= SURE_ENOUGH && also.length === 0
  return {
    level: levelOf(verdict.class),
    sure,
    reasons: reasons.map((id) => ({ id, detail: '' })),
    question: settled ? null : question,
    decides: settled || decides === null ? null : { yes: levelOf(decides.yes), no: levelOf(decides.no) },
  }
}

function levelOf<C extends string>(found: C | 'other'): C | 'unclear' {
  return found === 'other' ? 'unclear' : found
}
