import type { RunId } from '../guide/ids.ts'
import { type Database, everyEntry } from './database.ts'
import type { StoreEnvironment } from './environment.ts'
import { mirrorEndsIn } from './mirror-reader.ts'
import { repairRun } from './repair-run.ts'
import { soundLog } from './sound-log.ts'

/** `equal`: nothing to do. `restored`: the database got something back. `behind`: the mirror lacks something. */
export type Comparison = 'equal' | 'restored' | 'behind'

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
  const endsAlike = last !== undefined && (await mirrorEndsIn(environment, run, last.commitment))
  if (sound.length === found.length && (endsAlike || environment.files === null)) return 'equal'
  return (await repairRun(environment, database, run)) > 0 ? 'restored' : 'behind'
}
