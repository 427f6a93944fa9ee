import { createDatabase, type Database, installedVersion } from './database.ts'
import type { StoreEnvironment } from './environment.ts'
import { inspectDatabase } from './inspect-database.ts'
import { isLostConnection, NoDatabaseError, type Obstacle } from './obstacle.ts'
import { PATIENCE_MS, within } from './within.ts'

/** What the owner of a connection does and hears. */
export type ConnectionOwner = {
  /** Before the first use of each newly opened database. `goesOn` tells, now and then, that it still makes headway. */
  readonly prepare: (database: Database, goesOn: () => void) => Promise<void>
  /** An obstacle came up or went away. */
  readonly changed: () => void
}

/**
 * The way to the database: opens it when first needed, again once when it was lost, and knows why there is none. After
 * a failure nobody waits for the database any more until `retry`; a blocked one comes in by itself.
 */
export class Connection {
  readonly #environment: StoreEnvironment
  readonly #owner: ConnectionOwner
  #database: Database | null = null
  #opening: Promise<void> | null = null
  #obstacle: Obstacle | null = null
  #ended = false
  #obstructed: Promise<void> = Promise.resolve()
  #tellObstructed: () => void = () => {}

  constructor(environment: StoreEnvironment, owner: ConnectionOwner) {
    this.#environment = environment
    this.#owner = owner
  }

  get obstacle(): Obstacle | null {
    return this.#obstacle
  }

  /**
   * Does some work with the database. A lost connection is opened again and the work done once more, so it must bear
   * being done twice.
   * @throws NoDatabaseError, or what the work throws.
   */
  async use<T>(work: (database: Database) => PromiseLike<T>): Promise<T> {
    if (this.#obstacle !== null) throw new NoDatabaseError(this.#obstacle)
    try {
      return await this.#attempt(work)
    } catch (error) {
      if (!isLostConnection(error)) throw error
    }
    this.close()
    try {
      return await this.#attempt(work)
    } catch (error) {
      if (isLostConnection(error)) this.#setObstacle('failing')
      throw error
    }
  }

  /** Looks whether the obstacle is still there; the database then serves again. */
  async retry(): Promise<void> {
    if (this.#obstacle === 'blocked' && this.#opening !== null) return
    this.close()
    await this.#openOrObstacle()
  }

  /** Leaves the database; the next use opens it again. */
  close(): void {
    this.#database?.close()
    this.#database = null
  }

  /** Leaves the database for good. */
  end(): void {
    this.#ended = true
    this.close()
  }

  async #attempt<T>(work: (database: Database) => PromiseLike<T>): Promise<T> {
    if (this.#database === null) await this.#openOrObstacle()
    if (this.#database === null) throw new NoDatabaseError(this.#obstacle ?? 'failing')
    return within(this.#environment, work(this.#database))
  }

  /** Waits for an opening under way, but not for one that is known to be blocked: that one may take for ever. */
  #openOrObstacle(): Promise<void> {
    if (this.#opening === null) {
      this.#obstructed = new Promise((resolve) => {
        this.#tellObstructed = resolve
      })
      this.#opening = this.#open().finally(() => {
        this.#opening = null
      })
    }
    return Promise.race([this.#opening, this.#obstructed])
  }

  async #open(): Promise<void> {
    const wait = () => this.#environment.later(() => this.#setObstacle('blocked'), PATIENCE_MS)
    let callOff = wait()
    const goesOn = () => {
      callOff()
      callOff = wait()
    }
    try {
      this.#setObstacle(await this.#tryOpening(goesOn))
    } catch {
      this.#setObstacle('failing')
    } finally {
      callOff()
    }
  }

  async #tryOpening(goesOn: () => void): Promise<Obstacle | null> {
    const { indexedDB, name } = this.#environment
    if (indexedDB === null || this.#ended) return 'missing'
    const installed = await inspectDatabase(indexedDB, name)
    if (installed.kind === 'present' && installed.version > installedVersion()) return 'newer'
    const database = createDatabase(name, indexedDB)
    database.on('blocked', () => this.#setObstacle('blocked'))
    database.on('versionchange', () => this.#giveWay(database))
    await database.open()
    try {
      await this.#owner.prepare(database, goesOn)
    } catch (error) {
      database.close()
      throw error
    }
    this.#database = database
    if (this.#ended) this.close()
    return null
  }

  /** Another tab wants to upgrade or delete the database: let it, then see what is there. */
  #giveWay(database: Database): false {
    database.close()
    if (this.#database === database) {
      this.#database = null
      void this.#openOrObstacle()
    }
    return false
  }

  #setObstacle(obstacle: Obstacle | null): void {
    const changed = obstacle !== this.#obstacle
    this.#obstacle = obstacle
    if (obstacle !== null) this.#tellObstructed()
    if (changed) this.#owner.changed()
  }
}
