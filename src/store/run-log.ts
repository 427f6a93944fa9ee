import type { Content, Entry } from '../guide/entry.ts'
import type { RunId } from '../guide/ids.ts'
import { sealEntry } from '../guide/seal-entry.ts'
import type { Sha256 } from '../guide/sha256.ts'
import { type Database, everyEntry } from './database.ts'
import { isNamed } from './obstacle.ts'
import { isRunRow, type RunRow, rowAfter, rowOfLog } from './run-row.ts'
import { formedLog } from './sound-log.ts'

/** What is to be sealed; its salt tells it from every other, whichever place in the log it ends up at. */
export type Draft = {
  readonly run: RunId
  readonly at: number
  readonly salt: Uint8Array
  readonly content: Content
}

export type AppendOptions = {
  readonly sha256: Sha256
  /** The last entry as this tab knows it. */
  readonly head: Entry | null
  /** It was tried before, and may have been committed although that was not reported. */
  readonly again: boolean
}

export function sealDraft(draft: Draft, previous: Entry | null, sha256: Sha256): Promise<Entry> {
  return sealEntry({ ...draft, previous, sha256 })
}

/**
 * Appends a draft to its run's log, after whatever another tab has put there.
 * @returns the entry as it stands in the log, and the one before it; null where there is no such run.
 */
export async function appendDraft(database: Database, draft: Draft, options: AppendOptions): Promise<Appended | null> {
  const { sha256, again } = options
  if (again) {
    const there = await findDraft(database, draft, sha256)
    if (there !== null) return there
  }
  let { head } = options
  for (;;) {
    const entry = await sealDraft(draft, head, sha256)
    const outcome = await addEntry(database, entry, head)
    if (outcome === 'added') return { entry, before: head }
    if (outcome === 'gone') return null
    const last = (await readLog(database, draft.run)).at(-1) ?? null
    // Another tab would have made the log longer: something unreadable stands in the way, and opening anew mends it.
    if (last?.commitment === head?.commitment) throw new DOMException('the log is damaged', 'UnknownError')
    head = last
  }
}

export type Appended = { readonly entry: Entry; readonly before: Entry | null }

/** The well-formed beginning of a log as it stands in the database. */
export async function readLog(database: Database, run: RunId): Promise<readonly Entry[]> {
  return formedLog(
    run,
    await database.log
      .where('[run+seq]')
      .between(...everyEntry(run))
      .toArray(),
  )
}

/** `clash`: another tab was faster, or the head was out of date. Nothing has been written then. */
async function addEntry(database: Database, entry: Entry, head: Entry | null): Promise<'added' | 'clash' | 'gone'> {
  try {
    return await database.transaction('rw', database.runs, database.log, async () => {
      const row = await currentRow(database, entry.run, head)
      if (row === null && entry.content.type !== 'begun') return 'gone'
      if (row !== null && row.head !== head?.commitment) return 'clash'
      await database.log.add(entry)
      const after = row === null ? rowOfLog([entry]) : rowAfter(row, entry)
      if (after !== null) await database.runs.put(after)
      return 'added'
    })
  } catch (error) {
    if (isNamed(error, 'ConstraintError')) return 'clash'
    throw error
  }
}

/** The index's line for a run, made anew from the log where it is missing, damaged, or not what was expected. */
async function currentRow(database: Database, run: RunId, head: Entry | null): Promise<RunRow | null> {
  const row: unknown = await database.runs.get(run)
  return isRunRow(row) && row.head === head?.commitment ? row : rowOfLog(await readLog(database, run))
}

async function findDraft(database: Database, draft: Draft, sha256: Sha256): Promise<Appended | null> {
  const { salt } = await sealDraft(draft, null, sha256)
  const log = await readLog(database, draft.run)
  const entry = log.findLast((candidate) => candidate.salt === salt)
  return entry === undefined ? null : { entry, before: log[entry.seq - 1] ?? null }
}

/** The index of runs. A line that cannot be read is made anew from its log. */
export async function allRows(database: Database): Promise<readonly RunRow[]> {
  const runs = await database.runs.toCollection().primaryKeys()
  const found: readonly unknown[] = await database.runs.bulkGet(runs)
  const rows = found.map((row, at) => (isRunRow(row) ? row : rebuiltRow(database, runs[at])))
  return (await Promise.all(rows)).filter((row) => row !== null)
}

async function rebuiltRow(database: Database, run: RunId | undefined): Promise<RunRow | null> {
  return run === undefined ? null : rowOfLog(await readLog(database, run))
}
