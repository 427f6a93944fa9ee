import { judgeMail } from '../suspicious-mail/judge.ts'
import { readPastedMail } from '../suspicious-mail/pasted-mail.ts'
import type { Understand } from './understood.ts'

/** A pasted mail or its sender, subject and link. */
export const suspiciousMail: Understand<'suspicious-mail'> = (typed, { provider }) => {
  const { class: level, sure, reasons } = judgeMail(readPastedMail(typed), provider)
  return { level, sure, reasons, question: level === 'cannot-tell' ? 'mail-as-file' : null }
}
