import type { StoreEnvironment } from './environment.ts'
import { within } from './within.ts'

/** Deletes the whole database; gives up waiting where another tab doesn't let go of it, or the browser refuses. */
export async function deleteDatabase(environment: StoreEnvironment): Promise<void> {
  const { indexedDB, name } = environment
  if (indexedDB === null) return
  const deletion = new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => resolve()
  })
  await within(environment, deletion).catch(() => undefined)
}
