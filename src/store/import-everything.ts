import { fromBase64Url, toHex } from '../guide/bytes.ts'
import type { RunId } from '../guide/ids.ts'
import type { BesideRuns } from './beside-runs.ts'
import type { Connection } from './connection.ts'
import { isContact } from './contact.ts'
import type { StoreEnvironment } from './environment.ts'
import { where } from './environment.ts'
import { isStorageFailure } from './obstacle.ts'
import type { RecordTable } from './records.ts'
import { extendRun } from './repair-run.ts'
import { isStoredCase } from './stored-case.ts'
import { readMirrorText } from './worker/mirror-lines.ts'

/** How many of each came in; a run counts where it is new or got longer. */
export type Imported =
  | {
      readonly status: 'imported'
      readonly runs: readonly RunId[]
      readonly contacts: number
      readonly cases: number
      readonly photos: number
    }
  | { readonly status: 'not-an-export' }
  | { readonly status: 'newer-format'; readonly format: number }
  /** There is no database to import into now. */
  | { readonly status: 'no-database' }

export type ImportParts = {
  readonly environment: StoreEnvironment
  readonly connection: Connection
  readonly beside: BesideRuns
}

/** Takes in what `exportEverything` wrote, here or on another device. Only what verifies comes in. */
export async function importEverything(parts: ImportParts, text: string): Promise<Imported> {
  const found = readExport(text)
  if (found.status !== 'ok') return found
  const { tables } = found
  try {
    const runs = await importRuns(parts, found)
    const { contacts, cases } = parts.beside
    await importSettings(parts, tables['settings'] ?? [])
    return {
      status: 'imported',
      runs,
      contacts: await importRecords(contacts, (tables['contacts'] ?? []).filter(isContact)),
      cases: await importRecords(cases, (tables['cases'] ?? []).filter(isStoredCase)),
      photos: await importPhotos(parts, tables['photos'] ?? []),
    }
  } catch (error) {
    if (isStorageFailure(error)) return { status: 'no-database' }
    throw error
  }
}

type Found = {
  readonly status: 'ok'
  readonly tables: Readonly<Record<string, readonly unknown[]>>
  readonly mirror: Readonly<Record<string, unknown>>
  readonly unsaved: readonly unknown[]
}

function readExport(text: string): Found | Exclude<Imported, { status: 'imported' }> {
  const value: unknown = where(() => JSON.parse(text))
  if (!isObject(value) || value['app'] !== 'vorab' || typeof value['format'] !== 'number')
    return { status: 'not-an-export' }
  if (value['format'] !== 1) return { status: 'newer-format', format: value['format'] }
  const { database, mirror, unsaved } = value
  const tables = isObject(database) && isObject(database['tables']) ? database['tables'] : {}
  return {
    status: 'ok',
    tables: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, Array.isArray(rows) ? rows : []])),
    mirror: isObject(mirror) ? mirror : {},
    unsaved: Array.isArray(unsaved) ? unsaved : [],
  }
}

/** A run may stand in the export up to three times; whichever copy is longest comes in. */
async function importRuns({ environment, connection }: ImportParts, found: Found): Promise<readonly RunId[]> {
  const log = [...(found.tables['log'] ?? []), ...found.unsaved].filter(isObject)
  const logs = new Map<unknown, unknown[]>()
  for (const entry of log) logs.get(entry['run'])?.push(entry) ?? logs.set(entry['run'], [entry])
  const mirrors = Object.entries(found.mirror).map(([run, text]) => [run, readMirrorText(String(text)) ?? []] as const)
  const grown = new Set<RunId>()
  for (const [run, entries] of [...logs, ...mirrors]) {
    if (typeof run !== 'string') continue
    const id = run as RunId
    const added = await connection.use((database) =>
      extendRun(environment, { database, run: id, candidate: async () => entries }),
    )
    if (added.length > 0) grown.add(id)
  }
  return [...grown]
}

async function importRecords<Row extends { readonly id: string }>(
  table: RecordTable<Row>,
  rows: readonly Row[],
): Promise<number> {
  const present = new Set((await table.all()).map(({ id }) => id))
  const added = rows.filter(({ id }) => !present.has(id))
  for (const row of added) await table.keep(row)
  return added.length
}

/** What the person typed beside the runs and has not typed here; not what this browser measured or announced by itself. */
async function importSettings({ beside: { settings } }: ImportParts, rows: readonly unknown[]): Promise<void> {
  for (const row of rows) {
    if (!isObject(row) || typeof row['key'] !== 'string' || !travels.test(row['key'])) continue
    const { key, value } = row
    if (JSON.stringify(value ?? null).length > MOST_CHARACTERS || value === undefined) continue
    if ((await settings.get(key)) === undefined) await settings.set(key, value)
  }
}

/** The caller's name and number, and what was pasted in a run (`pasted-texts.ts`). */
const travels = /^(?:caller$|pasted\/)/
/** Less than a setting may have, whatever its letters. */
const MOST_CHARACTERS = 16_000

async function importPhotos({ environment, connection }: ImportParts, rows: readonly unknown[]): Promise<number> {
  let added = 0
  for (const row of rows) {
    if (!isObject(row) || !isObject(row['bytes'])) continue
    const { run, sha256, type } = row
    const bytes = fromBase64Url(String(row['bytes']['base64url']))
    if (typeof run !== 'string' || typeof type !== 'string' || bytes === null) continue
    if (toHex(await environment.sha256(bytes)) !== sha256) continue
    const photo = { run: run as RunId, sha256, type, bytes: bytes.buffer }
    await connection.use((database) => database.photos.put(photo))
    added++
  }
  return added
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
