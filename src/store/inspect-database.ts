/** What is installed under a name; its version as IndexedDB counts. */
export type Installed = { readonly kind: 'absent' } | { readonly kind: 'present'; readonly version: number }

/**
 * Looks before Dexie does: Dexie opens a newer database without a word, and adds tables to it that it misses.
 * Opening without a version changes nothing; the creation of an absent one is called off.
 * @throws DOMException where the browser cannot open it.
 */
export async function inspectDatabase(indexedDB: IDBFactory, name: string): Promise<Installed> {
  const database = await openUnchanged(indexedDB, name)
  if (database === null) return { kind: 'absent' }
  const { version } = database
  database.close()
  return { kind: 'present', version }
}

/** Opens a database as it is, whatever its version; null where there is none. The caller closes it. */
export function openUnchanged(indexedDB: IDBFactory, name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let absent = false
    request.onupgradeneeded = () => {
      absent = true
      request.transaction?.abort()
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => (absent ? resolve(null) : reject(request.error))
  })
}
