import { StoreNoticeOf } from '../../device/store-notice.tsx'
import type { OpenStore } from '../../device/use-store.ts'
import { Action } from '../../ui/action.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import type { LiveRun } from './use-run.ts'

type Props = { readonly live: LiveRun; readonly open: OpenStore }

/** Says when an answer could not be written; it is kept and tried again, and can be tried at once. */
export function SavingNotice({ live, open }: Props) {
  const { words } = useSpeech()
  const { store, state } = open
  // The notice of a store that has no database says the same, and more.
  if (live.saving !== 'kept' || store === null || state.kind !== 'durable') return <StoreNoticeOf open={open} />
  return (
    <Notice kind="bad" title={words.run.saving.kept} live>
      <p>{words.run.saving.keptHint}</p>
      <Action onClick={() => void store.retryNow()}>{words.run.saving.retry}</Action>
    </Notice>
  )
}
