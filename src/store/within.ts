import type { StoreEnvironment } from './environment.ts'

/** Longer than any commit on a slow phone takes; a handle that died while the phone slept may never answer. */
export const PATIENCE_MS = 4000

/** @throws DOMException `TimeoutError` when `work` takes longer; it goes on nevertheless, and may yet succeed. */
export function within<T>(environment: StoreEnvironment, work: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = environment.later(() => reject(new DOMException('no answer', 'TimeoutError')), PATIENCE_MS)
    Promise.resolve(work).then(resolve, reject).finally(callOff)
  })
}
