import type { Entry } from '../guide/entry.ts'
import type { RunId } from '../guide/ids.ts'
import { type Database, everyEntry } from './database.ts'
import type { StoreEnvironment } from './environment.ts'
import { inLock, runLock } from './in-lock.ts'
import { mirroredLog } from './mirror-reader.ts'
import { rowOfLog } from './run-row.ts'
import { goesOn, soundLog } from './sound-log.ts'

/**
 * Brings a run's log in the database back to what its mirror proves: a missing end is added, and what is damaged makes
 * way (into quarantine) for what can be verified. Entries that verify are never replaced.
 * @returns the entries that came back from the mirror.
 */
export async function repairRun(
  environment: StoreEnvironment,
  database: Database,
  run: RunId,
): Promise<readonly Entry[]> {
  if ((await database.removed.get(run)) !== undefined) return []
  return extendRun(environment, { database, run, candidate: () => mirroredLog(environment, run) })
}

export type Extension = {
  readonly database: Database
  readonly run: RunId
  /** Another copy of the run's log, as it was found: it adds to the log where it verifies and goes on from it. */
  readonly candidate: () => Promise<readonly unknown[]>
}

/** @returns the entries that were added. */
export function extendRun(environment: StoreEnvironment, extension: Extension): Promise<readonly Entry[]> {
  const { database, run } = extension
  return inLock(environment, runLock(environment, run), async () => {
    for (;;) {
      const repair = await planRepair(environment, extension)
      if (repair === null) return []
      if (await carryOut(database, repair)) return repair.missing
    }
  })
}

type Repair = {
  readonly run: RunId
  /** What stays. */
  readonly sound: readonly Entry[]
  /** How many rows after it don't verify. */
  readonly damaged: number
  /** What follows it by the other copy. */
  readonly missing: readonly Entry[]
  readonly at: number
}

async function planRepair(environment: StoreEnvironment, extension: Extension): Promise<Repair | null> {
  const { sha256, now } = environment
  const { database, run, candidate } = extension
  const found: readonly unknown[] = await database.log
    .where('[run+seq]')
    .between(...everyEntry(run))
    .toArray()
  const sound = await soundLog(run, found, sha256)
  const other = await soundLog(run, await candidate(), sha256)
  const missing = goesOn(other, sound) ? other.slice(sound.length) : []
  const damaged = found.length - sound.length
  return missing.length === 0 && damaged === 0 ? null : { run, sound, damaged, missing, at: now() }
}

/** False, and nothing changed, where another tab appended meanwhile. */
function carryOut(database: Database, { run, sound, damaged, missing, at }: Repair): Promise<boolean> {
  return database.transaction('rw', database.runs, database.log, database.quarantine, async () => {
    const [lowest, highest] = everyEntry(run)
    const last = sound.at(-1)
    const end = database.log.where('[run+seq]').between(last === undefined ? lowest : [run, last.seq], highest, false)
    const rows: readonly unknown[] = await end.toArray()
    if (rows.length !== damaged) return false
    // One by one: Dexie hides why `bulkAdd` failed.
    for (const row of rows) await database.quarantine.add({ run, at, row })
    await end.delete()
    for (const entry of missing) await database.log.add(entry)
    const row = rowOfLog([...sound, ...missing])
    if (row === null) await database.runs.delete(run)
    else await database.runs.put(row)
    return true
  })
}
