import { useState } from 'react'
import type { RunId } from '../../../guide/ids.ts'
import type { OpenedStore } from '../../../store/opened-store.ts'
import type { Added } from '../../../store/outbox.ts'
import { Action } from '../../ui/action.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useProvider } from '../../ui/provider-context.tsx'
import { useLoadedWords } from '../../ui/use-loaded-words.ts'
import type { IntakeWords } from './words/intake-words.ts'
import { loadIntakeWords } from './words/load-intake-words.ts'

type Props = { readonly store: OpenedStore; readonly run: RunId; readonly file: File }

/** Gives the file to be sent to the provider, where it takes any; nothing otherwise. */
export function IntakeAction({ store, run, file }: Props) {
  const provider = useProvider()
  const say = useLoadedWords(loadIntakeWords)
  const [added, setAdded] = useState<Added | null>(null)
  if (provider?.intakeUrl === undefined || say === null) return null
  const give = async () => setAdded(await store.outbox.add({ run, name: file.name, bytes: await file.arrayBuffer() }))
  return (
    <>
      <Action onClick={() => void give()}>{say.send(provider.name)}</Action>
      <p>{say.hint}</p>
      <div role="status">{added !== null && <Told added={added} say={say} />}</div>
    </>
  )
}

function Told({ added: { status }, say }: { readonly added: Added; readonly say: IntakeWords }) {
  if (status === 'added') return <Notice kind="good" title={say.added} />
  if (status === 'already-there') return <Notice title={say.alreadyThere} />
  return <Notice kind="bad" title={say.refused[status]} />
}
