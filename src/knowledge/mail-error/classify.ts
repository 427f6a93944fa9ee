import { decide } from '../cues/decide.ts'
import { createReader, type Hit } from '../cues/reader.ts'
import type { Verdict } from '../cues/verdict.ts'
import { weigh } from '../cues/weigh.ts'
import { readLearned } from '../learned/learned.ts'
import { mailErrorTable } from '../learned/tables/mail-error.ts'
import { separation } from '../questions.ts'
import type { MailErrorClass } from './classes.ts'
import { codes } from './codes.ts'
import { replies } from './replies.ts'
import { replySpan } from './reply-span.ts'
import { wording } from './wording.ts'

/** What the words around a quoted reply are worth beside it. */
const WRAPPER = 0.3

const read = createReader<MailErrorClass>([replies, codes, wording])
const learned = readLearned<MailErrorClass | 'other'>(mailErrorTable)

/**
 * What an error text of a mail program or server means (German, Swedish, English; bounces, Outlook, Thunderbird, webmail,
 * phones). Reads a quoted server reply before the sentence around it. Any string; bounded work.
 */
export function classifyMailError(raw: string): Verdict<MailErrorClass> {
  const { hits, words } = read(raw)
  const span = replySpan(words)
  const replied = hits.some(
    ({ place, points }) => span[place] === true && Object.values(points).some((value) => value >= 3),
  )
  const worth = (hit: Hit<MailErrorClass>) =>
    replied && hit.kind !== 'error-code' && span[hit.place] !== true ? WRAPPER : 1
  return decide(weigh(hits, worth), learned(words), (a, b) => separation('mail-error', a, b))
}
