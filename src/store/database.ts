import { Dexie, type Table } from 'dexie'
import type { Entry } from '../guide/entry.ts'
import type { RunId } from '../guide/ids.ts'
import type { Contact } from './contact.ts'
import { migrations } from './migrations/migrations.ts'
import type { OutgoingFile } from './outgoing-file.ts'
import type { PhotoRow } from './photo-row.ts'
import type { RunRow } from './run-row.ts'
import type { StoredCase } from './stored-case.ts'

/** Rows are what was found on disk: nothing of their form is certain but their key. */
export type Database = Dexie & {
  readonly runs: Table<RunRow, RunId>
  readonly log: Table<Entry, [RunId, number]>
  readonly settings: Table<{ readonly key: string; readonly value: unknown }, string>
  readonly quarantine: Table<QuarantinedRow, number, Omit<QuarantinedRow, 'id'>>
  readonly contacts: Table<Contact, string>
  readonly cases: Table<StoredCase, string>
  readonly photos: Table<PhotoRow, [RunId, string]>
  readonly keys: Table<{ readonly name: string; readonly key: unknown }, string>
  readonly outbox: Table<OutgoingFile, string>
  readonly outgoing: Table<{ readonly id: string; readonly run: RunId; readonly bytes: ArrayBuffer }, string>
  readonly removed: Table<{ readonly run: RunId }, RunId>
}

type QuarantinedRow = { readonly id: number; readonly run: RunId; readonly at: number; readonly row: unknown }

/** The database is durable only with `strict`: Chromium's default tells of a commit before it is on disk. */
export function createDatabase(name: string, indexedDB: IDBFactory): Database {
  const database = new Dexie(name, {
    indexedDB,
    IDBKeyRange,
    autoOpen: false,
    chromeTransactionDurability: 'strict',
  }) as Database
  for (const { version, stores, upgrade } of migrations) {
    const step = database.version(version).stores({ ...stores })
    if (upgrade !== undefined) step.upgrade(upgrade)
  }
  return database
}

/** The range of keys of a run's log. */
export function everyEntry(run: RunId): [lower: unknown, upper: unknown] {
  return [
    [run, Dexie.minKey],
    [run, Dexie.maxKey],
  ]
}

/** The version that IndexedDB knows: Dexie multiplies its own by ten. */
export function installedVersion(): number {
  return Math.max(...migrations.map(({ version }) => version)) * 10
}
