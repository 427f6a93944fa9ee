import { browserEnvironment, type StoreOptions } from './browser-environment.ts'
import type { StoreEnvironment } from './environment.ts'
import { LocalStore } from './local-store.ts'
import type { OpenedStore } from './opened-store.ts'

/**
 * Opens the store on this device; every call of its methods waits until it is known where to write. The one door to
 * this folder's chunk: import it when needed.
 */
export function openStore(options: StoreOptions): OpenedStore {
  return openStoreIn(browserEnvironment(options))
}

/** The same with parts of the browser replaced. */
export function openStoreIn(environment: StoreEnvironment): OpenedStore {
  return new LocalStore(environment)
}
