import { runsAndLog } from './1-runs-and-log.ts'
import type { Migration } from './migration.ts'

/** In order, one file a version. */
export const migrations: readonly Migration[] = [runsAndLog]
