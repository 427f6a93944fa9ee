import type { Verdict } from '../cues/verdict.ts'
import type { QuestionId } from '../questions.ts'
import type { Reason } from './understood.ts'

/** From here on nothing needs to be asked, unless the text itself leaves more than one cause open. */
const SURE_ENOUGH = 0.9

type Reading<C extends string> = {
  readonly level: C | 'unclear'
  readonly sure: number
  readonly reasons: readonly Reason[]
  readonly question: QuestionId | null
}

/** A classifier's verdict as a reading: a guide calls `unclear` what a ticket system calls `other`. */
export function toReading<C extends string>({ class: found, sure, also, reasons, question }: Verdict<C>): Reading<C> {
  return {
    level: found === 'other' ? 'unclear' : found,
    sure,
    reasons: reasons.map((id) => ({ id, detail: '' })),
    question: sure >= SURE_ENOUGH && also.length === 0 ? null : question,
  }
}
