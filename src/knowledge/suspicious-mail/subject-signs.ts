import { fold } from '../text/fold.ts'
import type { Sender } from './address.ts'
import { luresIn } from './lures.ts'
import type { Sign } from './signs.ts'

const bounceWords =
  /undeliver|delivery status|delivery (?:failure|failed|has failed)|failure notice|returned mail|unzustellbar|nicht zugestellt|mail delivery|kunde inte levereras|olevere|returned to sender/

/** A mail system's own notice that something could not be delivered: frightening, and mostly honest. */
export function isBounce(subject: string, sender: Sender | null): boolean {
  return (
    sender !== null &&
    /^(?:mailer-daemon|postmaster)$/.test(sender.localPart) &&
    bounceWords.test(fold(subject.slice(0, 500)))
  )
}

/** What a subject wants; many honest mails want the same, so it never decides alone. */
export function subjectSigns(subject: string, bounce: boolean): readonly Sign[] {
  if (bounce) return [{ id: 'bounce-notice', detail: '' }]
  return luresIn(subject).map((lure) => ({ id: `asks-${lure}` as const, detail: '' }))
}
