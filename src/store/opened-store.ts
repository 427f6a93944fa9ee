import type { Store } from './contract.ts'
import type { Persistence } from './persistence.ts'

/** The store with what only some screens need. */
export type OpenedStore = Store & {
  /** What the browser answered when asked to keep our storage; asked at the first run. */
  readonly persistence: Persistence
  /** Tries at once to write what is kept in memory. */
  readonly retryNow: () => Promise<void>
  /** When every entry so far is in the mirror as well, or failed to get there. */
  readonly mirrored: () => Promise<void>
  /** Deletes the database, whatever is in it, newer or damaged, and the mirror; then opens an empty one. */
  readonly startAfresh: () => Promise<void>
  readonly close: () => void
}
