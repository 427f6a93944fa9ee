import { Icon } from './icon.tsx'
import { type Department, openingAt } from './opening-hours.ts'
import { openingText } from './opening-text.ts'
import { phoneText } from './phone-text.ts'
import { useProvider } from './provider-context.tsx'
import { useSpeech } from './speech.tsx'
import { useMinute } from './use-minute.ts'
import './call-bar.css'

/** The number of the support, always at the lower edge; the same height before it is known. */
export function CallBar() {
  const { words } = useSpeech()
  const support = useProvider()?.departments.support
  if (support === undefined) {
    return (
      <div className="call-bar">
        <Icon name="phone" />
        <span className="call-bar-words">
          <span className="call-bar-number">{words.contact.call}</span>
          <span className="call-bar-hours">{words.contact.noNumberShort}</span>
        </span>
      </div>
    )
  }
  return <CallLine department={support} />
}

/** One department: its number, large, and whether somebody answers now. */
export function CallLine({ department }: { readonly department: Department }) {
  const speech = useSpeech()
  const now = useMinute()
  return (
    <a className="call-bar" href={`tel:${department.phone}`}>
      <Icon name="phone" />
      <span className="call-bar-words">
        <span className="call-bar-number">
          <span className="unseen">{speech.words.contact.callDepartment(department.name[speech.language])} </span>
          {phoneText(department.phone)}
        </span>
        <span className="call-bar-hours">
          {now === null ? department.name[speech.language] : openingText(openingAt(department, now), speech)}
        </span>
      </span>
    </a>
  )
}
