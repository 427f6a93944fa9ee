import { useId, useState } from 'react'
import type { RunListing } from '../../store/contract.ts'
import { forgetBegun } from '../device/place-for-begun.ts'
import { useServices } from '../device/services.tsx'
import type { OpenStore } from '../device/use-store.ts'
import { Action, actionClass } from '../ui/action.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { ConfirmedAction } from '../ui/confirmed-action.tsx'
import { Field } from '../ui/field.tsx'
import { onSubmit } from '../ui/on-submit.ts'
import { useSpeech } from '../ui/speech.tsx'
import { Way } from '../ui/way.tsx'
import { runTitle } from './run-title.ts'
import './run-card.css'

/** Long enough for "Mum's router, second try", short enough for a line. */
const LONGEST_NAME = 60

type Props = {
  readonly run: RunListing
  readonly open: OpenStore
  /** When it will be deleted by itself, if that is soon. */
  readonly goesAt: number | null
}

/** One run: go on, name it, delete it. */
export function RunCard({ run, open: { store }, goesAt }: Props) {
  const { words, format, language } = useSpeech()
  const { guides } = useServices()
  const announce = useAnnounce()
  const [naming, setNaming] = useState(false)
  const titleId = useId()
  const say = words.keeping.runs
  const title = runTitle(run, guides.listings, language)
  const remove = async () => {
    await store?.remove(run.run)
    forgetBegun(run.run)
    announce(say.removed)
  }
  const rename = async (name: string) => {
    setNaming(false)
    await store?.append(run.run, { type: 'named', name })
  }
  return (
    <li className="run-card" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <p className="run-card-begun">{say.begun(format.moment(run.begunAt))}</p>
      {goesAt !== null && <p className="run-card-goes">{say.goesAt(format.day(goesAt))}</p>}
      {naming ? (
        <Naming name={run.name ?? ''} onName={rename} onCancel={() => setNaming(false)} />
      ) : (
        <div className="run-card-ways">
          <Way className={actionClass('plain')} to={`/run/${run.run}`}>
            {say.goOn}
          </Way>
          <Action kind="quiet" icon="pencil" onClick={() => setNaming(true)}>
            {say.rename}
          </Action>
          <ConfirmedAction
            label={say.remove}
            question={`${say.removeSure} ${say.removeHint}`}
            yes={say.removeYes}
            quiet
            onYes={remove}
          />
        </div>
      )}
    </li>
  )
}

type NamingProps = {
  readonly name: string
  readonly onName: (name: string) => void
  readonly onCancel: () => void
}

function Naming({ name, onName, onCancel }: NamingProps) {
  const say = useSpeech().words.keeping.runs
  const [typed, setTyped] = useState(name)
  const save = () => {
    if (typed.trim() !== '') onName(typed.trim())
  }
  return (
    <form className="run-card-ways" noValidate onSubmit={onSubmit(save)}>
      <Field label={say.name} hint={say.renameExample}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={LONGEST_NAME}
            autoComplete="off"
            // The person has asked for this field a moment ago.
            ref={(field) => field?.focus()}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <Action kind="lit" type="submit">
        {say.save}
      </Action>
      <Action kind="quiet" onClick={onCancel}>
        {say.cancel}
      </Action>
    </form>
  )
}
