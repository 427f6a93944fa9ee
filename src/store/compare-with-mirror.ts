import type { Entry } from '../guide/entry.ts'
import type { RunId } from '../guide/ids.ts'
import { type Database, everyEntry } from './database.ts'
import type { StoreEnvironment } from './environment.ts'
import { mirrorEndsIn } from './mirror-reader.ts'
import { repairRun } from './repair-run.ts'
import { soundLog } from './sound-log.ts'

export type Comparison = {
  /** The mirror needs writing: it lacked something, or told something else. */
  readonly mirrorDiffers: boolean
  /** What the database got back. */
  readonly restored: readonly Entry[]
}

/** Verifies every entry of a run in the database and compares its end with the mirror's; mends the database. */
export async function compareWithMirror(
  environment: StoreEnvironment,
  database: Database,
  run: RunId,
): Promise<Comparison> {
  const found: readonly unknown[] = await database.log
    .where('[run+seq]')
    .between(...everyEntry(run))
    .toArray()
  const sound = await soundLog(run, found, environment.sha256)
  const last = sound.at(-1)
  const mirrorDiffers = environment.files !== null && (last === undefined || !(await mirrorEndsIn(environment, last)))
  const asItShould = sound.length === found.length && !mirrorDiffers
  return { mirrorDiffers, restored: asItShould ? [] : await repairRun(environment, database, run) }
}
