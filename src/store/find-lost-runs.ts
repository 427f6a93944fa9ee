import type { RunId } from '../guide/ids.ts'
import type { Connection } from './connection.ts'
import type { StoreEnvironment } from './environment.ts'
import { mirroredRuns } from './mirror-reader.ts'

/** Runs that have a mirror and are not in the database, though nobody removed them. */
export async function findLostRuns(environment: StoreEnvironment, connection: Connection): Promise<readonly RunId[]> {
  const mirrored = await mirroredRuns(environment)
  if (mirrored.length === 0) return []
  const known = await connection.use(async ({ runs, removed }) => [
    ...(await runs.toCollection().primaryKeys()),
    ...(await removed.toCollection().primaryKeys()),
  ])
  const expected = new Set(known)
  return mirrored.filter((run) => !expected.has(run))
}
