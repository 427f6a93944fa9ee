import { ActionLink } from './action.tsx'
import { hoursLines } from './hours-lines.ts'
import { type Department, openingAt } from './opening-hours.ts'
import { openingText } from './opening-text.ts'
import { phoneText } from './phone-text.ts'
import { useSpeech } from './speech.tsx'
import { useMinute } from './use-minute.ts'
import './call-now.css'

/** The number to dial as the one strong action, with whom it reaches and whether somebody answers now. */
export function CallNow({ department }: { readonly department: Department }) {
  const speech = useSpeech()
  const now = useMinute()
  return (
    <div className="call-now">
      <ActionLink kind="lit" icon="phone" href={`tel:${department.phone}`}>
        <span className="unseen">{speech.words.contact.callDepartment(department.name[speech.language])} </span>
        {phoneText(department.phone)}
      </ActionLink>
      <p className="call-now-hours">
        <strong>{department.name[speech.language]}.</strong>{' '}
        {now !== null && (
          <span className="call-now-state">
            {openingText(openingAt(department, now), speech)}
            {isElsewhere(department) && ` (${speech.words.contact.theirTime})`}
          </span>
        )}
      </p>
      <p className="unseen call-now-week">
        {speech.words.contact.hours}: {hoursLines(department, speech).join(', ')}
      </p>
    </div>
  )
}

/** Times are those of the place where the telephone rings. */
function isElsewhere({ timeZone }: Department): boolean {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone !== timeZone
}
