import { afterEach } from 'vitest'
import type { Content } from '../../src/guide/entry.ts'
import type { AnswerId, Fingerprint, GuideId, RunId, StepId } from '../../src/guide/ids.ts'
import { browserEnvironment } from '../../src/store/browser-environment.ts'
import type { Contact } from '../../src/store/contact.ts'
import type { StoreState } from '../../src/store/contract.ts'
import type { StoreEnvironment } from '../../src/store/environment.ts'
import { mirrorWorkerUrl } from '../../src/store/mirror-worker-url.ts'
import { openStoreIn } from '../../src/store/open-store.ts'
import type { OpenedStore } from '../../src/store/opened-store.ts'
import type { StoredCase } from '../../src/store/stored-case.ts'

/** One origin's storage in this browser, with a name of its own; thrown away after each test. */
export class Phone {
  readonly name = `vorab-test-${crypto.randomUUID()}`
  readonly unpinned: string[] = []
  readonly clock = new Clock()
  readonly #tabs: OpenedStore[] = []

  /** A store of its own on the same storage, as every tab has one. */
  openTab(changes: Partial<StoreEnvironment> = {}): OpenedStore {
    const tab = openStoreIn({ ...this.environment(), ...changes })
    this.#tabs.push(tab)
    return tab
  }

  environment(): StoreEnvironment {
    return {
      ...browserEnvironment({ workerUrl: mirrorWorkerUrl }),
      name: this.name,
      persistence: null,
      unpin: async (fingerprint) => void this.unpinned.push(fingerprint),
      now: () => this.clock.now,
      later: (task, ms) => this.clock.later(task, ms),
      onWake: (listener) => this.clock.onWake(listener),
    }
  }

  /** When every tab's entries are in the mirror. */
  async settle(): Promise<void> {
    await Promise.all(this.#tabs.map((tab) => tab.atRest()))
  }

  closeTabs(): void {
    for (const tab of this.#tabs.splice(0)) tab.close()
  }

  /** As Chromium does after finding it corrupt: without an event that Dexie passes on. */
  deleteDatabase(): Promise<unknown> {
    return done(indexedDB.deleteDatabase(this.name))
  }

  /** Every row, table by table, read past the store. */
  async rows(table: string): Promise<readonly unknown[]> {
    const database = await done(indexedDB.open(this.name))
    const rows = await done(database.transaction(table).objectStore(table).getAll())
    database.close()
    return rows
  }

  /** Changes rows past the store. */
  async tamper(table: string, change: (rows: IDBObjectStore) => void): Promise<void> {
    const database = await done(indexedDB.open(this.name))
    const transaction = database.transaction(table, 'readwrite')
    change(transaction.objectStore(table))
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    database.close()
  }

  mirrorText(run: RunId): Promise<string | null> {
    return this.fileText(`${run}.jsonl`)
  }

  /** Null where there is no such file in the mirror's folder. */
  async fileText(name: string): Promise<string | null> {
    try {
      return await (await (await this.#file(name, false)).getFile()).text()
    } catch {
      return null
    }
  }

  async writeMirror(run: RunId, text: string): Promise<void> {
    const file = await (await this.#file(`${run}.jsonl`, true)).createWritable()
    await file.write(text)
    await file.close()
  }

  async removeMirror(run: RunId): Promise<void> {
    const root = await navigator.storage.getDirectory()
    await (await root.getDirectoryHandle(this.name)).removeEntry(`${run}.jsonl`)
  }

  async throwAway(): Promise<void> {
    this.closeTabs()
    await this.deleteDatabase()
    localStorage.removeItem(`${this.name}-marker`)
    const root = await navigator.storage.getDirectory()
    await root.removeEntry(this.name, { recursive: true }).catch(() => undefined)
  }

  async #file(name: string, create: boolean): Promise<FileSystemFileHandle> {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle(this.name, { create })
    return folder.getFileHandle(name, { create })
  }
}

/** Time that passes only when a test says so. */
class Clock {
  now = Date.UTC(2026, 10, 21, 9)
  readonly #tasks = new Set<{ readonly at: number; readonly task: () => void }>()
  readonly #wakes = new Set<() => void>()

  later(task: () => void, ms: number): () => void {
    const planned = { at: this.now + ms, task }
    this.#tasks.add(planned)
    return () => this.#tasks.delete(planned)
  }

  onWake(listener: () => void): () => void {
    this.#wakes.add(listener)
    return () => this.#wakes.delete(listener)
  }

  pass(ms: number): void {
    this.now += ms
    for (const planned of [...this.#tasks].filter(({ at }) => at <= this.now)) {
      this.#tasks.delete(planned)
      planned.task()
    }
  }

  /** Milliseconds until the next thing that is planned. */
  nextIn(): number {
    return Math.min(...[...this.#tasks].map(({ at }) => at - this.now))
  }

  wake(): void {
    for (const listener of [...this.#wakes]) listener()
  }
}

/** A phone for each test of a file, thrown away after it. */
export function phoneForEachTest(): () => Phone {
  let phone: Phone | null = null
  afterEach(async () => {
    await phone?.throwAway()
    phone = null
  })
  return () => {
    phone ??= new Phone()
    return phone
  }
}

/** The state once it is one of these kinds. */
export function reached<K extends StoreState['kind']>(
  store: OpenedStore,
  ...kinds: readonly K[]
): Promise<Extract<StoreState, { kind: K }>> {
  return new Promise((resolve) => {
    const look = () => {
      const { state } = store
      if (!isOneOf(state, kinds)) return
      stop()
      resolve(state)
    }
    const stop = store.subscribe(look)
    look()
  })
}

function isOneOf<K extends StoreState['kind']>(
  state: StoreState,
  kinds: readonly K[],
): state is Extract<StoreState, { kind: K }> {
  return kinds.some((kind) => kind === state.kind)
}

export const begun = {
  type: 'begun',
  guide: 'restart-router' as GuideId,
  revision: 1,
  fingerprint: 'f'.repeat(64) as Fingerprint,
  language: 'de',
  entry: 'lamp' as StepId,
  link: null,
  walkedBy: 'customer',
} as const satisfies Content

export const contact = {
  at: Date.UTC(2026, 10, 20, 14, 30),
  by: 'call',
  who: null,
  ticket: 'T-4711',
  promised: 'Ein Techniker kommt.',
  promisedBy: Date.UTC(2026, 10, 23),
  keptPromise: null,
  run: null,
} as const satisfies Omit<Contact, 'id'>

export const aCase = {
  openedAt: Date.UTC(2026, 10, 20),
  changedAt: Date.UTC(2026, 10, 20),
  reference: 'T-4711',
  guide: begun.guide,
  fingerprint: begun.fingerprint,
  step: null,
  language: 'sv',
  nonce: 'aGVqIGhlag',
  codes: ['4KQ7XN2M9RTVWB3C'],
  outcome: null,
  note: '',
} as const satisfies Omit<StoredCase, 'id'>

export function answered(step: string, answer: string): Extract<Content, { type: 'answered' }> {
  return { type: 'answered', step: step as StepId, answer: answer as AnswerId }
}

/** Begins a run and gives these answers to `step-0`, `step-1` …; the run's id. */
export async function walk(store: OpenedStore, ...answers: readonly string[]): Promise<RunId> {
  const { entry } = await store.begin(begun)
  for (const [at, answer] of answers.entries()) await store.append(entry.run, answered(`step-${at}`, answer))
  return entry.run
}

/** What a run says: its answers in order, other entries by their type. */
export async function story(store: OpenedStore, run: RunId): Promise<readonly string[]> {
  return (await store.log(run)).map(({ content }) => (content.type === 'answered' ? content.answer : content.type))
}

export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
