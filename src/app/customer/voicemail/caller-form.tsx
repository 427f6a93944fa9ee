import { useEffect, useState } from 'react'
import { Action } from '../../ui/action.tsx'
import { Field } from '../../ui/field.tsx'
import { onSubmit } from '../../ui/on-submit.ts'
import type { Caller } from '../file/use-caller.ts'
import type { VoicemailWords } from './words/voicemail-words.ts'

type Props = { readonly say: VoicemailWords; readonly caller: Caller; readonly onDone: (caller: Caller) => void }

type Missing = { readonly name: boolean; readonly phone: boolean }

const NOTHING_MISSING: Missing = { name: false, phone: false }

/** Who calls; without a number nobody can call back. */
export function CallerForm({ say, caller, onDone }: Props) {
  const [typed, setTyped] = useState(caller)
  const [missing, setMissing] = useState(NOTHING_MISSING)
  // What is kept on the device comes a moment later; nothing is typed by then.
  useEffect(() => setTyped(caller), [caller])
  const change = (changes: Partial<Caller>) => {
    setMissing(NOTHING_MISSING)
    setTyped({ ...typed, ...changes })
  }
  const done = () => {
    const name = typed.name.trim() === ''
    const phone = (typed.phone.match(/\d/g)?.length ?? 0) < 5
    if (name || phone) setMissing({ name, phone })
    else onDone(typed)
  }
  return (
    <form className="plain-screen-section" noValidate onSubmit={onSubmit(done)}>
      <p>
        {say.needs} {say.stays}
      </p>
      <Field label={say.name} error={missing.name ? say.nameMissing : null}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="name"
            maxLength={80}
            value={typed.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={say.phone} error={missing.phone ? say.phoneWrong : null}>
        {(control) => (
          <input
            {...control}
            type="tel"
            autoComplete="tel"
            maxLength={40}
            value={typed.phone}
            onChange={(event) => change({ phone: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={say.reachable} hint={say.reachableHint}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            maxLength={60}
            value={typed.reachable}
            onChange={(event) => change({ reachable: event.currentTarget.value })}
          />
        )}
      </Field>
      <Action kind="lit" type="submit">
        {say.show}
      </Action>
    </form>
  )
}
