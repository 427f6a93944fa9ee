import type { OpenedStore } from '../../store/opened-store.ts'
import { IntakeSender } from './intake-sender.ts'

/** Sends what waits, as long as this page is open. */
export function startSending(
  store: Pick<OpenedStore, 'outbox' | 'subscribe'>,
  intakeUrl: () => string | null,
): IntakeSender {
  return new IntakeSender({
    outbox: store.outbox,
    intakeUrl,
    locks: navigator.locks ?? null,
    now: () => Date.now(),
    later: (task, ms) => {
      const timer = setTimeout(task, ms)
      return () => clearTimeout(timer)
    },
    onChange: (listener) =>
      store.subscribe((change) => change.kind === 'table' && change.table === 'outbox' && listener()),
    onWake,
  })
}

function onWake(listener: () => void): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') listener()
  }
  document.addEventListener('visibilitychange', look)
  addEventListener('pageshow', look)
  addEventListener('online', listener)
  return () => {
    document.removeEventListener('visibilitychange', look)
    removeEventListener('pageshow', look)
    removeEventListener('online', listener)
  }
}
