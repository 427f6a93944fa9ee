/** Why there is no database to be had now. */
export type Obstacle = 'missing' | 'blocked' | 'failing' | 'newer'

/** Expected, and never seen by a screen: the store goes on without the database and says so by its state. */
export class NoDatabaseError extends Error {
  readonly obstacle: Obstacle

  constructor(obstacle: Obstacle, cause?: unknown) {
    super(`no database: ${obstacle}`, { cause })
    this.name = 'NoDatabaseError'
    this.obstacle = obstacle
  }
}

/**
 * A commit that fails comes as `abort`, and Dexie wraps the reason: this looks for a name all the way in.
 * https://w3c.github.io/IndexedDB/#transaction-lifecycle
 */
export function isNamed(error: unknown, name: string): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('name' in error && error.name === name) return true
  return 'inner' in error && isNamed(error.inner, name)
}

/**
 * Whether a new connection may help: WebKit's is dead after the device slept, Chromium's after a wipe. Not where the
 * disk is full or a key exists; and a mistake of ours is neither.
 */
export function isLostConnection(error: unknown): boolean {
  return lost.some((name) => isNamed(error, name)) && !isNamed(error, 'QuotaExceededError')
}

/** Whether the disk or the browser failed, rather than we. */
export function isStorageFailure(error: unknown): boolean {
  return error instanceof NoDatabaseError || isNamed(error, 'QuotaExceededError') || isLostConnection(error)
}

/** What the work gives; null where the disk or the browser failed. */
export async function unlessStorageFails<T>(work: () => PromiseLike<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (isStorageFailure(error)) return null
    throw error
  }
}

const lost = [
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'NotFoundError',
  'NotReadableError',
  'OpenFailedError',
  'PrematureCommitError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
]
