import { useSyncExternalStore } from 'react'
import { UnreachableError } from '../../guide/unreachable.ts'
import { applyUpdate, type WorkerState, watchWorker, workerState } from '../pwa/watch-worker.ts'
import { Action } from '../ui/action.tsx'
import { Notice } from '../ui/notice.tsx'
import { type Speech, useSpeech } from '../ui/speech.tsx'
import './offline-state.css'

const beforeAnybodyKnows: WorkerState = { kind: 'installing' }

export function useWorkerState(): WorkerState {
  return useSyncExternalStore(watchWorker, workerState, () => beforeAnybodyKnows)
}

/** How far this device is with working without a connection, and the offer of a newer version; never forced. */
export function OfflineState() {
  const state = useWorkerState()
  const speech = useSpeech()
  const { words } = speech
  if (state.kind === 'update-waiting') {
    return (
      <Notice title={words.home.updateReady} live>
        <p>{words.home.updateKeeps}</p>
        <Action onClick={applyUpdate}>{words.home.updateNow}</Action>
      </Notice>
    )
  }
  return (
    <p className={`offline-state ${isReady(state) ? 'offline-state-ready' : ''}`} role="status">
      {offlineText(state, speech)}
    </p>
  )
}

export function offlineText(state: WorkerState, { words }: Pick<Speech, 'words'>): string {
  switch (state.kind) {
    case 'unsupported':
      return words.home.offlineUnsupported
    case 'installing':
      return words.home.offlineInstalling
    case 'failed':
      return words.home.offlineFailed
    case 'ready':
      return isReady(state) ? words.home.offlineReady : words.home.offlineLoading(state.kept, state.total)
    case 'update-waiting':
      return words.home.updateReady
    default:
      throw new UnreachableError(state)
  }
}

function isReady(state: WorkerState): boolean {
  return state.kind === 'ready' && state.kept >= state.total
}
