import { useStore } from '../../device/use-store.ts'
import { actionClass } from '../../ui/action.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { useMinute } from '../../ui/use-minute.ts'
import { Way } from '../../ui/way.tsx'
import { duePromises } from './due-promises.ts'
import { useContacts } from './use-contacts.ts'

/** A promised day has passed: said once, with the way to what can be said about it. Nothing otherwise. */
export function PromiseNotice() {
  const { words, format } = useSpeech()
  const { store } = useStore()
  const contacts = useContacts(store)
  const now = useMinute()
  const [due] = contacts === null || now === null ? [] : duePromises(contacts, now)
  if (due === undefined) return null
  return (
    <Notice kind="lamp" title={words.contact.promiseDue(format.day(due.promisedBy))}>
      <p>{due.promised}</p>
      <Way className={actionClass('plain')} to="/contacts">
        {words.contact.promiseWay}
      </Way>
    </Notice>
  )
}
