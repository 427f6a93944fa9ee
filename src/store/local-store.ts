import { toHex } from '../guide/bytes.ts'
import type { RunId } from '../guide/ids.ts'
import type { StoreState } from './contract.ts'
import { deleteDatabase } from './delete-database.ts'
import type { StoreEnvironment } from './environment.ts'
import { exportEverything } from './export-everything.ts'
import { findLostRuns } from './find-lost-runs.ts'
import { importEverything } from './import-everything.ts'
import { writeMarker } from './marker.ts'
import { unlessStorageFails } from './obstacle.ts'
import type { OpenedStore } from './opened-store.ts'
import { type Persistence, PersistenceRequest } from './persistence.ts'
import { repairRun } from './repair-run.ts'
import { retentionOf } from './retention.ts'
import { StoreParts } from './store-parts.ts'
import { sameState, storeState } from './store-state.ts'

/** The store of one tab: what its parts do together, and the state that comes of it. */
export class LocalStore implements OpenedStore {
  readonly settings: OpenedStore['settings']
  readonly contacts: OpenedStore['contacts']
  readonly cases: OpenedStore['cases']
  readonly photos: OpenedStore['photos']
  readonly signingKey: OpenedStore['signingKey']
  readonly outbox: OpenedStore['outbox']
  readonly runsOlderThan: OpenedStore['runsOlderThan']
  readonly dueForRemoval: OpenedStore['dueForRemoval']
  readonly removeDue: OpenedStore['removeDue']
  readonly #environment: StoreEnvironment
  readonly #parts: StoreParts
  readonly #persistence: PersistenceRequest
  #state: StoreState = { kind: 'opening' }
  readonly #started: Promise<void>
  #opened = false
  #restoredRuns: number | null = null

  constructor(environment: StoreEnvironment) {
    this.#environment = environment
    this.#parts = new StoreParts(environment, {
      connectionChanged: () => this.#followConnection(),
      restored: (runs) => this.#noteRestored(runs),
      retry: () => this.#retry(),
    })
    this.#persistence = new PersistenceRequest(environment, () => this.#parts.channel.tell({ kind: 'state' }))
    const { settings, contacts, cases, photos, signingKey, outbox } = this.#parts.beside
    this.settings = settings
    this.contacts = contacts
    this.cases = cases
    this.photos = photos
    this.signingKey = signingKey
    this.outbox = outbox
    const { runs, remove } = this
    const retention = retentionOf({ runs, remove, settings, cases, now: environment.now })
    this.runsOlderThan = retention.runsOlderThan
    this.dueForRemoval = retention.dueForRemoval
    this.removeDue = retention.removeDue
    this.#started = this.#start()
  }

  get state(): StoreState {
    return this.#state
  }

  get persistence(): Persistence {
    return this.#persistence.answer
  }

  readonly subscribe: OpenedStore['subscribe'] = (listener) => this.#parts.channel.subscribe(listener)

  readonly runs: OpenedStore['runs'] = () => this.#parts.reader.runs()

  readonly log: OpenedStore['log'] = (run) => this.#parts.reader.log(run)

  readonly begin: OpenedStore['begin'] = async (content) => {
    void this.#persistence.ask()
    const written = await this.append(toHex(this.#environment.randomBytes(10)) as RunId, content)
    // Not before it is written: a marker that is ahead of the database looks like a wipe.
    if (written.status === 'written') this.#mark(true)
    return written
  }

  readonly append: OpenedStore['append'] = async (run, content) => {
    const written = await this.#parts.ledger.append(run, content)
    this.#refresh()
    return written
  }

  readonly remove: OpenedStore['remove'] = async (run) => {
    const { ledger, removals, channel } = this.#parts
    await ledger.inTurn(run, async () => {
      this.#forget(run)
      await removals.remove(run)
    })
    channel.tell({ kind: 'run', run })
    this.#refresh()
  }

  readonly removeAll: OpenedStore['removeAll'] = async () => {
    const { removals } = this.#parts
    const runs = await this.runs()
    await Promise.all(runs.map(({ run }) => this.remove(run)))
    await this.contacts.removeAll()
    await this.cases.removeAll()
    await removals.removeRest()
    this.#refresh()
  }

  readonly exportAll: OpenedStore['exportAll'] = () => exportEverything(this.#environment, this.#parts.unsaved)

  readonly importAll: OpenedStore['importAll'] = async (text) => {
    const { connection, beside, channel, writer } = this.#parts
    const imported = await importEverything({ environment: this.#environment, connection, beside }, text)
    if (imported.status !== 'imported') return imported
    for (const run of imported.runs) {
      writer.note(run)
      channel.tell({ kind: 'run', run })
    }
    if (imported.runs.length > 0) this.#mark(true)
    return imported
  }

  readonly startAfresh: OpenedStore['startAfresh'] = async () => {
    const { connection, removals, beside } = this.#parts
    for (const { run } of await this.runs()) this.#forget(run)
    connection.close()
    await removals.removeMirrors()
    this.#mark(false)
    await deleteDatabase(this.#environment)
    beside.startOver()
    await connection.retry()
    this.#restoredRuns = null
    this.#refresh()
  }

  readonly retryNow: OpenedStore['retryNow'] = () => this.#parts.retries.now()

  readonly atRest: OpenedStore['atRest'] = async () => {
    await this.#started
    await this.#parts.writer.settled()
  }

  readonly close: OpenedStore['close'] = () => this.#parts.close()

  async #start(): Promise<void> {
    const { connection, removals } = this.#parts
    await connection.retry()
    this.#opened = true
    this.#refresh()
    void this.#persistence.look()
    await unlessStorageFails(() => this.#lookForLostRuns())
    await unlessStorageFails(() => removals.finish())
  }

  async #lookForLostRuns(): Promise<void> {
    const { connection, channel } = this.#parts
    for (const run of await findLostRuns(this.#environment, connection)) {
      const restored = await connection.use((database) => repairRun(this.#environment, database, run))
      if (restored.length === 0) continue
      this.#noteRestored(1)
      channel.tell({ kind: 'run', run })
    }
  }

  /** Whether all is written now. */
  async #retry(): Promise<boolean> {
    const { connection, ledger, removals, beside, unsaved } = this.#parts
    if (connection.obstacle === 'failing') await connection.retry()
    if (connection.obstacle !== null) return connection.obstacle !== 'failing'
    const waited = !unsaved.isEmpty
    const saved = await ledger.saveWaiting()
    if (waited && saved) this.#mark(true)
    const besideSaved = await beside.finish()
    await unlessStorageFails(() => removals.finish())
    this.#refresh()
    return saved && besideSaved && removals.isEmpty
  }

  #followConnection(): void {
    const { connection, retries } = this.#parts
    if (this.#opened && connection.obstacle === null) void retries.now()
    this.#refresh()
  }

  #noteRestored(runs: number): void {
    this.#restoredRuns = (this.#restoredRuns ?? 0) + runs
    this.#refresh()
  }

  #forget(run: RunId): void {
    this.#parts.unsaved.replace(run, [])
    this.#parts.reader.forget(run)
  }

  #mark(hasRuns: boolean): void {
    writeMarker(this.#environment.marks, hasRuns, this.#environment.name)
  }

  #refresh(): void {
    const { connection, unsaved, removals, retries, channel } = this.#parts
    const { obstacle } = connection
    const waiting = !unsaved.isEmpty
    if (obstacle === 'failing' || (obstacle === null && (waiting || !removals.isEmpty))) retries.need()
    const state = storeState({ opened: this.#opened, obstacle, waiting, restoredRuns: this.#restoredRuns })
    if (sameState(state, this.#state)) return
    this.#state = state
    channel.tell({ kind: 'state' })
  }
}
