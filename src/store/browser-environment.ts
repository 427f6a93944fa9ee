import { browserSha256 } from './browser-sha256.ts'
import { unpinBundle } from './bundles.ts'
import { type StoreEnvironment, where } from './environment.ts'
import { STORE_NAME } from './marker.ts'

export type StoreOptions = {
  /**
   * Where the mirror worker's script lies (`mirror-worker-url.ts`), passed through the app's Trusted Types policy: what
   * that gives is no string for the browser, though TypeScript takes it for one.
   */
  readonly workerUrl: string
  /** Guides of this version of the app: they stay on the device when the last run of one is removed. */
  readonly currentGuides?: readonly string[]
}

/** The parts of this browser that the store uses. */
export function browserEnvironment({ workerUrl, currentGuides = [] }: StoreOptions): StoreEnvironment {
  const storage = where(() => navigator.storage)
  return {
    name: STORE_NAME,
    indexedDB: where(() => globalThis.indexedDB),
    files: storage !== null && 'getDirectory' in storage ? () => storage.getDirectory() : null,
    startWorker: () => new Worker(workerUrl, { type: 'module', name: 'mirror' }),
    locks: where(() => navigator.locks),
    openChannel: where(() => (typeof BroadcastChannel === 'undefined' ? null : (name) => new BroadcastChannel(name))),
    marks: where(() => globalThis.localStorage),
    persistence: storage !== null && 'persist' in storage ? storage : null,
    unpin: async (fingerprint) => {
      if (!currentGuides.includes(fingerprint)) await unpinBundle(fingerprint)
    },
    sha256: browserSha256,
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    now: () => Date.now(),
    later: (task, ms) => {
      const timer = setTimeout(task, ms)
      return () => clearTimeout(timer)
    },
    onWake,
  }
}

function onWake(listener: () => void): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') listener()
  }
  document.addEventListener('visibilitychange', look)
  addEventListener('pageshow', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    removeEventListener('pageshow', look)
  }
}
