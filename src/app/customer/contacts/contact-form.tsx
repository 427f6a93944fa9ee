import { useState } from 'react'
import { type Contact, contactWays } from '../../../store/contact.ts'
import { Action } from '../../ui/action.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { onSubmit } from '../../ui/on-submit.ts'
import { dayOf } from '../../walk/steps/day-of.ts'
import type { ContactsWords } from './words/contacts-words.ts'

type Props = {
  readonly say: ContactsWords
  readonly onSave: (contact: Omit<Contact, 'id'>) => void
  readonly onCancel: () => void
}

type Draft = Record<'day' | 'who' | 'ticket' | 'promised' | 'promisedDay', string> & { readonly by: Contact['by'] }

/** As much of it as the person knows; only the day is needed, and it is today's until said otherwise. */
export function ContactForm({ say, onSave, onCancel }: Props) {
  const [draft, setDraft] = useState<Draft>(() => ({
    by: 'call',
    day: dayOf(Date.now()),
    who: '',
    ticket: '',
    promised: '',
    promisedDay: '',
  }))
  const [error, setError] = useState<string | null>(null)
  const change = (changes: Partial<Draft>) => {
    setError(null)
    setDraft({ ...draft, ...changes })
  }
  const save = () => {
    if (draft.day === '') return setError(say.dayMissing)
    if (draft.day > dayOf(Date.now())) return setError(say.dayAhead)
    onSave(contactOf(draft))
  }
  return (
    <form className="plain-screen-section" noValidate onSubmit={onSubmit(save)}>
      <Choice
        title={say.by}
        options={contactWays}
        chosen={draft.by}
        name={(way) => say.ways[way]}
        onChoose={(by) => change({ by })}
      />
      <DayField label={say.at} value={draft.day} error={error} onType={(day) => change({ day })} />
      <TextField label={say.who} hint={say.whoHint} value={draft.who} onType={(who) => change({ who })} />
      <TextField label={say.ticket} most={60} value={draft.ticket} onType={(ticket) => change({ ticket })} />
      <TextField
        label={say.promised}
        hint={say.promisedExample}
        value={draft.promised}
        onType={(promised) => change({ promised })}
      />
      <DayField
        label={say.promisedBy}
        value={draft.promisedDay}
        error={null}
        onType={(promisedDay) => change({ promisedDay })}
      />
      <Action kind="lit" type="submit">
        {say.save}
      </Action>
      <Action kind="quiet" onClick={onCancel}>
        {say.cancel}
      </Action>
    </form>
  )
}

/** A day is kept as its noon: a change of the clocks never makes it another day. */
function contactOf({ by, day, who, ticket, promised, promisedDay }: Draft): Omit<Contact, 'id'> {
  return {
    at: Date.parse(`${day}T12:00`),
    by,
    who: written(who),
    ticket: written(ticket),
    promised: written(promised),
    promisedBy: promisedDay === '' ? null : Date.parse(`${promisedDay}T12:00`),
    keptPromise: null,
    run: null,
  }
}

function written(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}

type FieldProps = { readonly label: string; readonly value: string; readonly onType: (text: string) => void }

/** A file takes no longer texts. */
function TextField({ label, hint, most = 200, value, onType }: FieldProps & { hint?: string; most?: number }) {
  return (
    <Field label={label} hint={hint ?? null}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          maxLength={most}
          value={value}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

function DayField({ label, value, error, onType }: FieldProps & { readonly error: string | null }) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <input {...control} type="date" value={value} onChange={(event) => onType(event.currentTarget.value)} />
      )}
    </Field>
  )
}
