import { toBase64Url } from '../guide/bytes.ts'
import type { Entry } from '../guide/entry.ts'
import type { RunId } from '../guide/ids.ts'
import type { StoreEnvironment } from './environment.ts'
import { openUnchanged } from './inspect-database.ts'
import { mirroredRuns, mirrorFileText } from './mirror-reader.ts'
import type { Unsaved } from './unsaved.ts'
import { within } from './within.ts'

/** What an export is: everything that can be read, as it was found. */
type Export = {
  readonly app: 'vorab'
  readonly format: 1
  readonly exportedAt: number
  /** Null where no database can be opened. `version` as IndexedDB counts. */
  readonly database: { readonly version: number; readonly tables: Readonly<Record<string, readonly unknown[]>> } | null
  /** The mirror's files, line by line as they lie there. */
  readonly mirror: Readonly<Record<RunId, string>>
  /** What is in this tab's memory only. */
  readonly unsaved: readonly Entry[]
}

/**
 * Everything as one JSON text. The database is opened as it is, without Dexie and without changing it, so a newer or
 * damaged one is exported too. Bytes are `{"base64url": …, "type": …}`; what JSON can't hold at all is left out.
 */
export async function exportEverything(environment: StoreEnvironment, unsaved: Unsaved): Promise<string> {
  const content: Export = {
    app: 'vorab',
    format: 1,
    exportedAt: environment.now(),
    database: await within(environment, readDatabase(environment)).catch(() => null),
    mirror: await readMirror(environment),
    unsaved: unsaved.runs().flatMap((run) => unsaved.of(run).map(({ entry }) => entry)),
  }
  return JSON.stringify(content)
}

async function readDatabase({ indexedDB, name }: StoreEnvironment): Promise<Export['database']> {
  const database = indexedDB === null ? null : await openUnchanged(indexedDB, name)
  if (database === null) return null
  try {
    const tables: Record<string, readonly unknown[]> = {}
    for (const table of database.objectStoreNames) {
      const rows = await readTable(database, table)
      tables[table] = await Promise.all(rows.map(plain))
    }
    return { version: database.version, tables }
  } finally {
    database.close()
  }
}

/** Up to the first row that the browser can't read. */
function readTable(database: IDBDatabase, table: string): Promise<readonly unknown[]> {
  const rows: unknown[] = []
  return new Promise((resolve) => {
    const request = database.transaction(table, 'readonly').objectStore(table).openCursor()
    request.onsuccess = () => {
      const cursor = request.result
      if (cursor === null) return resolve(rows)
      rows.push(cursor.value)
      cursor.continue()
    }
    request.onerror = () => resolve(rows)
  })
}

async function readMirror(environment: StoreEnvironment): Promise<Export['mirror']> {
  const files: Record<RunId, string> = {}
  for (const run of await mirroredRuns(environment)) {
    const text = await mirrorFileText(environment, run)
    if (text !== null) files[run] = text
  }
  return files
}

async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return { base64url: base64Of(await value.arrayBuffer()), type: value.type }
  if (value instanceof ArrayBuffer) return { base64url: base64Of(value) }
  if (Array.isArray(value)) return Promise.all(value.map(plain))
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value
  if (Object.getPrototypeOf(value) !== Object.prototype) return `(${value.constructor.name})`
  const members = Object.entries(value).map(async ([key, member]) => [key, await plain(member)] as const)
  return Object.fromEntries(await Promise.all(members))
}

function base64Of(bytes: ArrayBuffer): string {
  return toBase64Url(new Uint8Array(bytes))
}
