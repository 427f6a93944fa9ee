import type { RunId } from '../guide/ids.ts'
import type { Database } from './database.ts'
import type { StoreEnvironment } from './environment.ts'
import { inLock } from './in-lock.ts'
import { readMarker, writeMarker } from './marker.ts'
import { mirroredRuns } from './mirror-reader.ts'
import { repairRun } from './repair-run.ts'

/**
 * Before a newly opened database is used: one without any run, while marker or mirror know of some, was wiped (Dexie
 * hides the event that would say so). The mirror's runs then come back, one tab at a time.
 * @param goesOn called after each run, as a sign of life
 * @returns which; null where nothing was lost, or another tab has brought it back.
 */
export async function noticeWipe(
  environment: StoreEnvironment,
  database: Database,
  goesOn: () => void,
): Promise<readonly RunId[] | null> {
  const { marks, name } = environment
  if (await hasRuns(database)) {
    writeMarker(marks, true, name)
    return null
  }
  const hadRuns = readMarker(marks, name)?.hasRuns === true
  const restored: RunId[] = []
  await inLock(environment, `${environment.name}/restore`, async () => {
    for (const run of await mirroredRuns(environment)) {
      if ((await repairRun(environment, database, run)).length > 0) restored.push(run)
      goesOn()
    }
  })
  const presentNow = await hasRuns(database)
  writeMarker(marks, presentNow, name)
  return restored.length > 0 || (hadRuns && !presentNow) ? restored : null
}

/** Not counted: counting takes longer the more there are. */
export async function hasRuns(database: Database): Promise<boolean> {
  return (await database.runs.limit(1).primaryKeys()).length > 0
}
