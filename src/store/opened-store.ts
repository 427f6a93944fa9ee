import type { Contact } from './contact.ts'
import type { Store } from './contract.ts'
import type { Imported } from './import-everything.ts'
import type { Outbox } from './outbox.ts'
import type { Persistence } from './persistence.ts'
import type { Photos } from './photos.ts'
import type { Records } from './records.ts'
import type { Retention } from './retention.ts'
import type { KeyStore } from './signing-keys.ts'
import type { StoredCase } from './stored-case.ts'

/** The store with what only some screens need. */
export type OpenedStore = Store &
  Retention & {
    readonly contacts: Records<Contact>
    readonly cases: Records<StoredCase>
    readonly photos: Photos
    readonly signingKey: KeyStore
    readonly outbox: Outbox
    /** Takes in what an export holds and is not here yet; nothing that is here is changed or lost. */
    readonly importAll: (text: string) => Promise<Imported>
    /** What the browser answered when asked to keep our storage; asked at the first run. */
    readonly persistence: Persistence
    /** Tries at once to write what is kept in memory. */
    readonly retryNow: () => Promise<void>
    /** When every entry so far is in the mirror as well, or failed to get there, and the work of opening is done. */
    readonly atRest: () => Promise<void>
    /** Deletes the database, whatever is in it, newer or damaged, and the mirror; then opens an empty one. */
    readonly startAfresh: () => Promise<void>
    readonly close: () => void
  }
