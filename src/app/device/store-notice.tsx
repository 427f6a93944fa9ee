import { useState } from 'react'
import { UnreachableError } from '../../guide/unreachable.ts'
import type { Store, StoreState } from '../../store/contract.ts'
import type { OpenedStore } from '../../store/opened-store.ts'
import { Action } from '../ui/action.tsx'
import { ConfirmedAction } from '../ui/confirmed-action.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { saveExport } from './save-export.ts'
import { useRemoval } from './use-due-runs.ts'
import { type OpenStore, useStore } from './use-store.ts'

/** Says what is unusual about the storage; nothing while all is well. */
export function StoreNotice() {
  const open = useStore()
  useRemoval(open)
  return <StoreNoticeOf open={open} />
}

export function StoreNoticeOf({ open: { store, state } }: { readonly open: OpenStore }) {
  const [dismissed, setDismissed] = useState<StoreState['kind'] | null>(null)
  const { words } = useSpeech()
  const say = words.keeping.storage
  if (store === null || dismissed === state.kind) return null
  switch (state.kind) {
    case 'opening':
    case 'durable':
      return null
    case 'restored':
      return (
        <Notice kind="lamp" title={say.restored(state.runs)} live>
          <Action kind="quiet" onClick={() => setDismissed('restored')}>
            {say.dismiss}
          </Action>
        </Notice>
      )
    case 'memory':
      return (
        <Notice kind="lamp" title={say.memory} live>
          <p>{say.memoryWhy[state.reason]}</p>
          <p>{say.memoryHint}</p>
          <ExportAction store={store} />
          {state.reason === 'failing' && <Afresh store={store} />}
        </Notice>
      )
    case 'newer':
      return (
        <Notice kind="bad" title={say.newer} live>
          <p>{say.newerHint}</p>
          <Action onClick={() => location.reload()}>{say.reload}</Action>
          <ExportAction store={store} />
          <Afresh store={store} />
        </Notice>
      )
    default:
      throw new UnreachableError(state)
  }
}

/** The last way out of a database that nobody here can read. */
function Afresh({ store }: { readonly store: OpenedStore }) {
  const say = useSpeech().words.keeping.storage
  return (
    <ConfirmedAction
      label={say.afresh}
      question={say.afreshHint}
      yes={say.afreshYes}
      onYes={() => void store.startAfresh()}
    />
  )
}

/** Saves everything that can be read as one file, and says how that went. */
export function ExportAction({ store }: { readonly store: Store }) {
  const { words } = useSpeech()
  const [outcome, setOutcome] = useState<'exported' | 'exportFailed' | null>(null)
  const save = async () => setOutcome((await saveExport(store)) ? 'exported' : 'exportFailed')
  return (
    <>
      <Action onClick={() => void save()}>{words.keeping.storage.exportAll}</Action>
      <p className="store-told" role="status">
        {outcome !== null && words.keeping.settings[outcome]}
      </p>
    </>
  )
}
