import { afterEach } from 'vitest'

const mends: (() => void)[] = []

/** Everything that was broken in this browser works again, after each test too. */
export function mend(): void {
  for (const undo of mends.splice(0)) undo()
}

export function mendAfterEachTest(): void {
  afterEach(mend)
}

/** Commits of added rows fail, the way a full disk or a dying browser makes them fail: by `abort`. */
export function abortCommits(name: string, of: 'add' | 'put' = 'add'): void {
  const write = IDBObjectStore.prototype[of]
  IDBObjectStore.prototype[of] = function (...row) {
    const request = write.apply(this, row)
    if (this.transaction.db.name === name) this.transaction.abort()
    return request
  }
  mends.push(() => {
    IDBObjectStore.prototype[of] = write
  })
}

/** Commits succeed and are reported as failed. */
export function misreportCommits(name: string): void {
  const handler = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete') as PropertyDescriptor
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    ...handler,
    set(this: IDBTransaction, told: () => void) {
      const misreported = this.mode === 'readwrite' && this.db.name === name && this.objectStoreNames.contains('log')
      handler.set?.call(this, misreported ? () => this.onabort?.(new Event('abort')) : told)
    },
  })
  mends.push(() => Object.defineProperty(IDBTransaction.prototype, 'oncomplete', handler))
}

/** What WebKit does to the connections that were open when the device slept. */
export function killOpenConnections(): void {
  const { transaction } = IDBDatabase.prototype
  const { open } = IDBFactory.prototype
  const alive = new WeakSet<IDBDatabase>()
  IDBFactory.prototype.open = function (...which) {
    const request = open.apply(this, which)
    request.addEventListener('success', () => alive.add(request.result))
    request.addEventListener('upgradeneeded', () => alive.add(request.result))
    return request
  }
  IDBDatabase.prototype.transaction = function (...what) {
    if (alive.has(this)) return transaction.apply(this, what)
    throw new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', 'UnknownError')
  }
  mends.push(() => {
    IDBDatabase.prototype.transaction = transaction
    IDBFactory.prototype.open = open
  })
}

/** Requests for rows are never answered; each is told to the test. */
export function silenceReads(name: string, onSilence: () => void): void {
  const { get, getAll } = IDBObjectStore.prototype
  const silence = (): IDBRequest => {
    setTimeout(onSilence)
    return {} as IDBRequest
  }
  IDBObjectStore.prototype.get = function (...key) {
    return this.transaction.db.name === name ? silence() : get.apply(this, key)
  }
  IDBObjectStore.prototype.getAll = function (...range) {
    return this.transaction.db.name === name ? silence() : getAll.apply(this, range)
  }
  mends.push(() => {
    Object.assign(IDBObjectStore.prototype, { get, getAll })
  })
}

/** Nothing can be opened any more. */
export function refuseOpening(): void {
  const { open } = IDBFactory.prototype
  IDBFactory.prototype.open = () => {
    throw new DOMException('Internal error', 'UnknownError')
  }
  mends.push(() => {
    IDBFactory.prototype.open = open
  })
}
