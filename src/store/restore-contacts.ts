import { isContact } from './contact.ts'
import type { Database } from './database.ts'
import type { StoreEnvironment } from './environment.ts'
import { mirroredRows } from './mirror-reader.ts'

/** A wipe took the contacts too: where the table is empty and the mirror is not, they come back. */
export async function restoreContacts(environment: StoreEnvironment, { contacts }: Database): Promise<void> {
  if ((await contacts.limit(1).primaryKeys()).length > 0) return
  const rows = (await mirroredRows(environment, 'contacts')) ?? []
  for (const row of rows.filter(isContact)) await contacts.put(row)
}
