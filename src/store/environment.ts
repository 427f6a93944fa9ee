import type { Fingerprint } from '../guide/ids.ts'
import type { Sha256 } from '../guide/sha256.ts'

/**
 * What the store uses of the browser, so that a test can take a part away or make it fail. `null`: this browser has
 * none, or does not let us have it (private modes, blocked site data).
 */
export type StoreEnvironment = {
  /** Names the database, the mirror's folder, locks, channel and marker. */
  readonly name: string
  readonly indexedDB: IDBFactory | null
  /** The root of the origin-private file system. */
  readonly files: (() => Promise<FileSystemDirectoryHandle>) | null
  readonly startWorker: (() => Worker) | null
  readonly locks: LockManager | null
  readonly openChannel: ((name: string) => BroadcastChannel) | null
  readonly marks: Storage | null
  readonly persistence: Pick<StorageManager, 'persist' | 'persisted'> | null
  /** Forgets a guide bundle that no run needs any more. */
  readonly unpin: (fingerprint: Fingerprint) => Promise<void>
  readonly sha256: Sha256
  readonly randomBytes: (count: number) => Uint8Array
  /** Wall clock, milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number
  /** Does a task after so many milliseconds; returns the way to call it off. */
  readonly later: (task: () => void, ms: number) => () => void
  /** Calls back when the page is looked at again. */
  readonly onWake: (listener: () => void) => () => void
}

/** Looks at a part of the browser that may be missing, or throw a SecurityError where site data is blocked. */
export function where<T>(look: () => T | null | undefined): T | null {
  try {
    return look() ?? null
  } catch {
    return null
  }
}
