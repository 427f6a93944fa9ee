import { useState } from 'react'
import type { Contact } from '../../../store/contact.ts'
import type { OpenedStore } from '../../../store/opened-store.ts'
import { StoreNoticeOf } from '../../device/store-notice.tsx'
import { useStore } from '../../device/use-store.ts'
import { Action } from '../../ui/action.tsx'
import { useAnnounce } from '../../ui/announcer.tsx'
import { CallBar } from '../../ui/call-bar.tsx'
import { LineSign } from '../../ui/line-sign.tsx'
import { PlainScreen } from '../../ui/plain-screen.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { BackBar } from '../../ui/top-bar.tsx'
import { useLoadedWords } from '../../ui/use-loaded-words.ts'
import { Opening } from '../../walk/run/run-states.tsx'
import { ContactCard } from './contact-card.tsx'
import { ContactForm } from './contact-form.tsx'
import { useContacts } from './use-contacts.ts'
import type { ContactsWords } from './words/contacts-words.ts'
import { loadContactsWords } from './words/load-contacts-words.ts'
import '../run-card.css'

/** `/contacts`: earlier calls, chats and visits, what was promised, and what to say when that did not happen. */
export function ContactsScreen() {
  const open = useStore()
  const say = useLoadedWords(loadContactsWords)
  const contacts = useContacts(open.store)
  if (say === null || contacts === null || open.store === null) return <Opening open={open} />
  return (
    <Page say={say} notice={<StoreNoticeOf open={open} />}>
      <Adding say={say} store={open.store}>
        {contacts.length === 0 && <LineSign kind="empty" />}
        <p>{contacts.length === 0 ? say.empty : say.next(contacts.length + 1)}</p>
      </Adding>
      {contacts.length > 0 && <Cards contacts={contacts} store={open.store} say={say} />}
      <p className="run-card-begun">{say.stays}</p>
    </Page>
  )
}

type PageProps = {
  readonly say: ContactsWords
  readonly notice: React.ReactNode
  readonly children: React.ReactNode
}

function Page({ say, notice, children }: PageProps) {
  const { words } = useSpeech()
  return (
    <PlainScreen
      place="contacts"
      title={say.title}
      head={<BackBar to="/" label={words.home.toHome} />}
      foot={<CallBar />}
    >
      <p>{say.lead}</p>
      {notice}
      {children}
    </PlainScreen>
  )
}

type Parts = { readonly say: ContactsWords; readonly store: OpenedStore }

/** What stands before it makes room for the form. */
function Adding({ say, store, children }: Parts & { readonly children: React.ReactNode }) {
  const announce = useAnnounce()
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <>
        {children}
        <Action kind="lit" onClick={() => setOpen(true)}>
          {say.add}
        </Action>
      </>
    )
  }
  return (
    <ContactForm
      say={say}
      onCancel={() => setOpen(false)}
      onSave={(contact) => {
        setOpen(false)
        announce(say.saved)
        void store.contacts.add(contact)
      }}
    />
  )
}

/** The newest first: it is what the next call is about. */
function Cards({ contacts, store, say }: Parts & { readonly contacts: readonly Contact[] }) {
  return (
    <ol className="run-cards" reversed>
      {contacts
        .map((contact, place) => (
          <ContactCard key={contact.id} contact={contact} number={place + 1} store={store} say={say} />
        ))
        .toReversed()}
    </ol>
  )
}
