import type { Connection } from './connection.ts'

/** The device's signing key. It can't be exported, and goes when everything is removed. */
export type KeyStore = {
  /** Null where none is kept, or it can't be read now. */
  readonly find: () => Promise<unknown>
  /** False where this browser can't keep a key (some private modes): the file is then made unsigned. */
  readonly keep: (key: unknown) => Promise<boolean>
}

export function signingKeyIn(connection: Connection): KeyStore {
  return {
    async find() {
      try {
        return (await connection.use((database) => database.keys.get(NAME)))?.key ?? null
      } catch {
        return null
      }
    },
    async keep(key) {
      try {
        await connection.use((database) => database.keys.put({ name: NAME, key }))
        return true
      } catch {
        // Whatever the reason (Firefox: DataCloneError in a private window), there is no key to count on.
        return false
      }
    },
  }
}

const NAME = 'signing'
