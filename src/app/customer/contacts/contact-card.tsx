import { useState } from 'react'
import type { Contact } from '../../../store/contact.ts'
import type { OpenedStore } from '../../../store/opened-store.ts'
import { Action } from '../../ui/action.tsx'
import { ConfirmedAction } from '../../ui/confirmed-action.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { useMinute } from '../../ui/use-minute.ts'
import { type DatedPromise, duePromises } from './due-promises.ts'
import type { ContactsWords } from './words/contacts-words.ts'

type Props = {
  readonly contact: Contact
  readonly number: number
  readonly store: OpenedStore
  readonly say: ContactsWords
}

/** One contact: when, with whom, what was promised, and whether it happened. */
export function ContactCard({ contact, number, store, say }: Props) {
  const { format } = useSpeech()
  const { at, by, who, ticket, promised, promisedBy } = contact
  return (
    <li className="run-card">
      <h2>
        {number}. {say.ways[by]}, {format.day(at)}
      </h2>
      <div>
        {who !== null && <p>{who}</p>}
        {ticket !== null && <p>{say.ticketIs(ticket)}</p>}
        {promised !== null && <p>{say.promisedUntil(promised, promisedBy === null ? null : format.day(promisedBy))}</p>}
      </div>
      {promised !== null && <WasKept contact={contact} store={store} say={say} />}
      <ConfirmedAction
        label={say.remove}
        question={say.removeSure}
        yes={say.removeYes}
        onYes={() => void store.contacts.remove(contact.id)}
      />
    </li>
  )
}

type PromiseProps = Omit<Props, 'number'>

function WasKept({ contact, store, say }: PromiseProps) {
  const now = useMinute()
  const [due] = now === null ? [] : duePromises([contact], now)
  const answer = (keptPromise: boolean) => void store.contacts.keep({ ...contact, keptPromise })
  return (
    <>
      {contact.keptPromise === null ? (
        <fieldset className="run-card-ways">
          <legend>{say.wasKept}</legend>
          <Action onClick={() => answer(true)}>{say.kept}</Action>
          <Action onClick={() => answer(false)}>{say.notKept}</Action>
        </fieldset>
      ) : (
        <p>
          <strong>{contact.keptPromise ? say.keptSaid : say.notKeptSaid}</strong>
        </p>
      )}
      {due !== undefined && <FollowUp due={due} say={say} />}
    </>
  )
}

/** A sentence to read out or to send, as it stands. */
function FollowUp({ due, say }: { readonly due: DatedPromise; readonly say: ContactsWords }) {
  const { format } = useSpeech()
  const [copied, setCopied] = useState(false)
  const { at, who, ticket, promised, promisedBy } = due
  const text = say.followUp(promised, { at: format.day(at), who, ticket, by: format.day(promisedBy) })
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <Notice kind="lamp" title={say.due}>
      <p>
        <q>{text}</q>
      </p>
      <Action kind="quiet" icon="copy" onClick={copy}>
        {copied ? say.copied : say.copy}
      </Action>
    </Notice>
  )
}
