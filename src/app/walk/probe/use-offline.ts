import { useSyncExternalStore } from 'react'

/** The device is certain that it has no network; `false` says only that some network is up. */
export function useOffline(): boolean {
  return useSyncExternalStore(
    follow,
    () => navigator.onLine === false,
    () => false,
  )
}

function follow(changed: () => void): () => void {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}
