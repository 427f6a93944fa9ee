import { runsAndLog } from './1-runs-and-log.ts'
import { contacts } from './2-contacts.ts'
import { cases } from './3-cases.ts'
import { photos } from './4-photos.ts'
import { keys } from './5-keys.ts'
import { outbox } from './6-outbox.ts'
import type { Migration } from './migration.ts'

/** In order, one file a version. */
export const migrations: readonly Migration[] = [runsAndLog, contacts, cases, photos, keys, outbox]
