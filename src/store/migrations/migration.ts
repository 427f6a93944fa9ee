import type { Transaction } from 'dexie'

/** One step of the database's form. A published one is never changed: the next step gets a file of its own. */
export type Migration = {
  readonly version: number
  /** Tables that are new or have other keys than before, in Dexie's notation; null removes a table. */
  readonly stores: Readonly<Record<string, string | null>>
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>
}
