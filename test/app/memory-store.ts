import type { Content, Entry } from '../../src/guide/entry.ts'
import type { RunId } from '../../src/guide/ids.ts'
import type { RunListing, StoreChange, StoreState, Written } from '../../src/store/contract.ts'
import type { OpenedStore } from '../../src/store/opened-store.ts'

/** A store without a disk, whose troubles a test brings about. */
export class MemoryStore implements OpenedStore {
  state: StoreState = { kind: 'durable' }
  /** The next writes fail: kept in memory. */
  fails = false
  exported = 0
  readonly persistence = 'unknown'
  readonly #logs = new Map<RunId, Entry[]>()
  readonly #photos = new Map<string, Blob>()
  readonly #settings = new Map<string, unknown>()
  readonly #listeners = new Set<(change: StoreChange) => void>()

  readonly subscribe = (listener: (change: StoreChange) => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly runs = async (): Promise<readonly RunListing[]> =>
    [...this.#logs].map(([run, log]) => listingOf(run, log)).toSorted((a, b) => b.changedAt - a.changedAt)

  readonly begin = async (content: Extract<Content, { type: 'begun' }>): Promise<Written> =>
    this.append(`run-${this.#logs.size + 1}` as RunId, content)

  readonly append = async (run: RunId, content: Content): Promise<Written> => {
    const log = this.#logs.get(run) ?? []
    if (content.type !== 'begun' && log.length === 0) return { status: 'gone', entry: sealed(run, 0, content) }
    const entry = sealed(run, log.length, content)
    this.#logs.set(run, [...log, entry])
    this.tell({ kind: 'run', run })
    return { status: this.fails ? 'kept-in-memory' : 'written', entry }
  }

  readonly log = async (run: RunId): Promise<readonly Entry[]> => this.#logs.get(run) ?? []

  readonly remove = async (run: RunId): Promise<void> => {
    this.#logs.delete(run)
    this.tell({ kind: 'run', run })
  }

  readonly removeAll = async (): Promise<void> => {
    for (const run of this.#logs.keys()) await this.remove(run)
  }

  readonly exportAll = async () => {
    this.exported += 1
    return '{}'
  }

  readonly retryNow = async () => {
    this.fails = false
    for (const run of this.#logs.keys()) this.tell({ kind: 'run', run })
  }

  readonly settings = {
    get: async (key: string) => this.#settings.get(key),
    set: async (key: string, value: unknown) => void this.#settings.set(key, value),
  }

  readonly photos = {
    keep: async (_: RunId, photo: Blob) => {
      const sha256 = String(this.#photos.size).padStart(64, '0')
      this.#photos.set(sha256, photo)
      return sha256
    },
    find: async (_: RunId, sha256: string) => this.#photos.get(sha256) ?? null,
    remove: async (_: RunId, sha256: string) => void this.#photos.delete(sha256),
    removeOf: async () => this.#photos.clear(),
    removeAll: async () => this.#photos.clear(),
  }

  readonly contacts = none
  readonly cases = none as unknown as OpenedStore['cases']
  readonly outbox = noOutbox
  readonly signingKey = {} as OpenedStore['signingKey']
  readonly importAll = async () => ({ status: 'not-an-export' as const })
  readonly atRest = async () => {}
  readonly startAfresh = async () => this.removeAll()
  readonly close = () => {}
  readonly runsOlderThan = async () => []
  readonly dueForRemoval = async () => []
  readonly removeDue = async () => []

  /** Every listener hears of it, as of another tab's doing. */
  tell(change: StoreChange): void {
    for (const listener of this.#listeners) listener(change)
  }

  become(state: StoreState): void {
    this.state = state
    this.tell({ kind: 'state' })
  }
}

const noOutbox = { all: async () => [] } as unknown as OpenedStore['outbox']
const none = { all: async () => [] } as unknown as OpenedStore['contacts']

function sealed(run: RunId, seq: number, content: Content): Entry {
  const commitment = String(seq + 1).padStart(64, '0')
  return { run, seq, at: Date.now(), prev: String(seq).padStart(64, '0'), salt: '', commitment, content }
}

function listingOf(run: RunId, log: readonly Entry[]): RunListing {
  const [first] = log
  if (first?.content.type !== 'begun') throw new Error('a log begins with begun')
  const { guide, revision, fingerprint } = first.content
  const named = log.findLast(({ content }) => content.type === 'named')?.content
  return {
    run,
    guide,
    revision,
    fingerprint,
    name: named?.type === 'named' ? named.name : null,
    begunAt: first.at,
    changedAt: log.at(-1)?.at ?? first.at,
    entries: log.length,
  }
}
