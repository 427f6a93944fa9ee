import { useEffect, useState } from 'react'
import type { Contact } from '../../../store/contact.ts'
import type { OpenedStore } from '../../../store/opened-store.ts'

/** What was noted about earlier contacts, oldest first, and whatever another tab adds; `null` until it is known. */
export function useContacts(store: OpenedStore | null): readonly Contact[] | null {
  const [contacts, setContacts] = useState<readonly Contact[] | null>(null)
  useEffect(() => {
    if (store === null) return
    let wanted = true
    const read = () =>
      void store.contacts.all().then((all) => wanted && setContacts(all.toSorted((one, other) => one.at - other.at)))
    read()
    const leave = store.subscribe((change) => change.kind === 'table' && change.table === 'contacts' && read())
    return () => {
      wanted = false
      leave()
    }
  }, [store])
  return contacts
}
