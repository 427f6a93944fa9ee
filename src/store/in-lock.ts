import type { RunId } from '../guide/ids.ts'
import type { StoreEnvironment } from './environment.ts'

/** Does something while no other tab does the same; without Web Locks, just does it. */
export function inLock<T>({ locks }: StoreEnvironment, name: string, work: () => Promise<T>): Promise<T> {
  return locks === null ? work() : locks.request(name, work)
}

/** Held while a run is removed, repaired, or its mirror written anew: whatever moves it as a whole. */
export function runLock({ name }: StoreEnvironment, run: RunId): string {
  return `${name}/run/${run}`
}
