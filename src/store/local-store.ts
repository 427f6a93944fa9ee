import { toHex } from '../guide/bytes.ts'
import type { RunId } from '../guide/ids.ts'
import { compareWithMirror } from './compare-with-mirror.ts'
import { Connection } from './connection.ts'
import type { StoreState, Written } from './contract.ts'
import type { Database } from './database.ts'
import { deleteDatabase } from './delete-database.ts'
import type { StoreEnvironment } from './environment.ts'
import { exportEverything } from './export-everything.ts'
import { findLostRuns } from './find-lost-runs.ts'
import { Ledger } from './ledger.ts'
import { writeMarker } from './marker.ts'
import { MirrorWriter } from './mirror-writer.ts'
import { noticeWipe, restoreRuns } from './notice-wipe.ts'
import { isStorageFailure } from './obstacle.ts'
import type { OpenedStore } from './opened-store.ts'
import { type Persistence, PersistenceRequest } from './persistence.ts'
import { Removals } from './removals.ts'
import { Retries } from './retries.ts'
import { RunReader } from './run-reader.ts'
import { Settings } from './settings.ts'
import { sameState, storeState } from './store-state.ts'
import { TabChannel } from './tab-channel.ts'
import { Unsaved } from './unsaved.ts'

/** The store of one tab: puts the parts together, and tells its state. */
export class LocalStore implements OpenedStore {
  readonly settings: Settings
  readonly #environment: StoreEnvironment
  readonly #connection: Connection
  readonly #unsaved = new Unsaved()
  readonly #writer: MirrorWriter
  readonly #reader: RunReader
  readonly #ledger: Ledger
  readonly #removals: Removals
  readonly #retries: Retries
  readonly #channel: TabChannel
  readonly #persistence: PersistenceRequest
  #state: StoreState = { kind: 'opening' }
  #opened = false
  #restoredRuns: number | null = null

  constructor(environment: StoreEnvironment) {
    this.#environment = environment
    this.#channel = new TabChannel(environment)
    this.#persistence = new PersistenceRequest(environment, () => this.#channel.tellState())
    const connection = new Connection(environment, {
      prepare: async (database) => this.#noteRestored(await noticeWipe(environment, database)),
      changed: () => this.#followConnection(),
    })
    const writer = new MirrorWriter(environment, (run) => this.#reader.logForMirror(run))
    const isRemoved = (run: RunId) => this.#removals.has(run)
    const shared = { environment, connection, writer, unsaved: this.#unsaved, isRemoved }
    this.#connection = connection
    this.#writer = writer
    this.#reader = new RunReader({ ...shared, compareWithMirror: (database, run) => this.#compare(database, run) })
    this.#ledger = new Ledger({ ...shared, reader: this.#reader, announce: (run) => this.#channel.tellRun(run) })
    this.#removals = new Removals(shared)
    this.#retries = new Retries(environment, () => this.#retry())
    this.settings = new Settings(connection, () => this.#retries.need())
    void this.#start()
  }

  get state(): StoreState {
    return this.#state
  }

  get persistence(): Persistence {
    return this.#persistence.answer
  }

  readonly subscribe: OpenedStore['subscribe'] = (listener) => this.#channel.subscribe(listener)

  readonly runs: OpenedStore['runs'] = () => this.#reader.runs()

  readonly log: OpenedStore['log'] = (run) => this.#reader.log(run)

  readonly begin: OpenedStore['begin'] = async (content) => {
    const { randomBytes, marks, name } = this.#environment
    void this.#persistence.ask()
    const written = await this.append(toHex(randomBytes(10)) as RunId, content)
    // Not before it is written: a marker that is ahead of the database looks like a wipe.
    if (written.status === 'written') writeMarker(marks, true, name)
    return written
  }

  readonly append: OpenedStore['append'] = async (run, content): Promise<Written> => {
    const written = await this.#ledger.append(run, content)
    this.#refresh()
    return written
  }

  readonly remove: OpenedStore['remove'] = async (run) => {
    await this.#ledger.inTurn(run, async () => {
      this.#forget(run)
      await this.#removals.remove(run)
    })
    this.#channel.tellRun(run)
    this.#refresh()
  }

  readonly removeAll: OpenedStore['removeAll'] = async () => {
    const runs = await this.#reader.runs()
    await Promise.all(runs.map(({ run }) => this.remove(run)))
    await this.#removals.removeRest()
    this.#refresh()
  }

  readonly exportAll: OpenedStore['exportAll'] = () => exportEverything(this.#environment, this.#unsaved)

  readonly startAfresh: OpenedStore['startAfresh'] = async () => {
    for (const { run } of await this.#reader.runs()) this.#forget(run)
    this.#connection.close()
    await this.#removals.removeMirrors()
    writeMarker(this.#environment.marks, false, this.#environment.name)
    await deleteDatabase(this.#environment)
    await this.#connection.retry()
    this.#restoredRuns = null
    this.#refresh()
  }

  readonly retryNow: OpenedStore['retryNow'] = () => this.#retries.now()

  readonly mirrored: OpenedStore['mirrored'] = () => this.#writer.settled()

  readonly close: OpenedStore['close'] = () => {
    this.#retries.stop()
    this.#connection.end()
    this.#writer.close()
    this.#channel.close()
  }

  async #start(): Promise<void> {
    await this.#connection.retry()
    this.#opened = true
    this.#refresh()
    void this.#persistence.look()
    await this.#whileThereIsADatabase(() => this.#lookForLostRuns())
    await this.#whileThereIsADatabase(() => this.#removals.finish())
  }

  async #lookForLostRuns(): Promise<void> {
    for (const run of await findLostRuns(this.#environment, this.#connection)) {
      const restored = await this.#connection.use((database) => restoreRuns(this.#environment, database, [run]))
      this.#noteRestored(restored === 0 ? null : restored)
      if (restored > 0) this.#channel.tellRun(run)
    }
  }

  async #compare(database: Database, run: RunId): Promise<void> {
    const { mirrorDiffers, restored } = await compareWithMirror(this.#environment, database, run)
    if (mirrorDiffers) this.#writer.note(run)
    const inMemory = new Set(this.#unsaved.of(run).map(({ entry }) => entry.salt))
    if (restored.some(({ salt }) => !inMemory.has(salt))) this.#noteRestored(1)
  }

  /** Whether all is written now. */
  async #retry(): Promise<boolean> {
    if (this.#connection.obstacle === 'failing') await this.#connection.retry()
    if (this.#connection.obstacle !== null) return this.#connection.obstacle !== 'failing'
    const { marks, name } = this.#environment
    const waited = !this.#unsaved.isEmpty
    const saved = await this.#ledger.saveWaiting()
    if (waited && saved) writeMarker(marks, true, name)
    await this.#whileThereIsADatabase(() => this.settings.finish())
    await this.#whileThereIsADatabase(() => this.#removals.finish())
    this.#refresh()
    return saved && this.settings.isEmpty && this.#removals.isEmpty
  }

  async #whileThereIsADatabase(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!isStorageFailure(error)) throw error
    }
  }

  #followConnection(): void {
    if (this.#opened && this.#connection.obstacle === null) void this.#retries.now()
    this.#refresh()
  }

  #noteRestored(runs: number | null): void {
    if (runs === null) return
    this.#restoredRuns = (this.#restoredRuns ?? 0) + runs
    this.#refresh()
  }

  #forget(run: RunId): void {
    this.#unsaved.replace(run, [])
    this.#reader.forget(run)
  }

  #refresh(): void {
    const { obstacle } = this.#connection
    const waiting = !this.#unsaved.isEmpty
    if (obstacle === 'failing' || (obstacle === null && (waiting || !this.#removals.isEmpty))) this.#retries.need()
    const state = storeState({ opened: this.#opened, obstacle, waiting, restoredRuns: this.#restoredRuns })
    if (sameState(state, this.#state)) return
    this.#state = state
    this.#channel.tellState()
  }
}
