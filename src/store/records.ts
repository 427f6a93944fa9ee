import type { Table } from 'dexie'
import type { Connection } from './connection.ts'
import type { Database } from './database.ts'
import type { StoreEnvironment } from './environment.ts'
import { isStorageFailure, unlessStorageFails } from './obstacle.ts'
import { newRecordId } from './record-id.ts'

/** Records that may change, beside the runs: contacts, cases. Every method may be called at any time. */
export type Records<Row extends { readonly id: string }> = {
  /** In the order in which they were made. */
  readonly all: () => Promise<readonly Row[]>
  /** Adds a record, or changes the one with this id. */
  readonly keep: (row: Row) => Promise<void>
  /** Adds a record under a new id; gives it back. */
  readonly add: (row: Omit<Row, 'id'>) => Promise<Row>
  readonly remove: (id: string) => Promise<void>
  readonly removeAll: () => Promise<void>
}

export type RecordTableParts<Row extends { readonly id: string }> = {
  readonly environment: StoreEnvironment
  readonly connection: Connection
  readonly table: (database: Database) => Table<Row, string>
  readonly isRow: (value: unknown) => value is Row
  /** A second copy of the whole table, for when the database is wiped or can't be read. */
  readonly mirror: TableMirror<Row> | null
  /** Something changed, and is saved or kept in memory. */
  readonly announce: () => void
  readonly needRetry: () => void
}

type TableMirror<Row> = {
  /** Asks for the rows when it is this tab's turn to write. */
  readonly write: (rows: () => Promise<readonly Row[]>) => Promise<void>
  readonly read: () => Promise<readonly unknown[]>
}

type ById<Row> = ReadonlyMap<string, Row>

/** One table, held in memory once read. What the database doesn't take stays there and is tried again. */
export class RecordTable<Row extends { readonly id: string }> implements Records<Row> {
  readonly #parts: RecordTableParts<Row>
  /** Null stands for a removal. */
  readonly #unsaved = new Map<string, Row | null>()
  #read: Promise<ById<Row>> | null = null
  #lastRead: ById<Row> | null = null

  constructor(parts: RecordTableParts<Row>) {
    this.#parts = parts
  }

  get isEmpty(): boolean {
    return this.#unsaved.size === 0
  }

  readonly all = async (): Promise<readonly Row[]> => {
    const rows = changed(await this.#saved(), this.#unsaved)
    return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  readonly keep = (row: Row): Promise<void> => this.#change([row.id], row)

  readonly add = async (row: Omit<Row, 'id'>): Promise<Row> => {
    const { now, randomBytes } = this.#parts.environment
    const added = { ...row, id: newRecordId(now(), randomBytes) } as unknown as Row
    await this.keep(added)
    return added
  }

  readonly remove = (id: string): Promise<void> => this.#change([id], null)

  readonly removeAll = async (): Promise<void> =>
    this.#change(
      (await this.all()).map(({ id }) => id),
      null,
    )

  forget(): void {
    this.#read = null
  }

  /** The whole database was deleted. */
  startOver(): void {
    this.#unsaved.clear()
    this.#read = null
    this.#lastRead = null
  }

  /** Tries again what waits. */
  async finish(): Promise<void> {
    const unsaved = new Map(this.#unsaved)
    if (unsaved.size === 0) return
    const { connection, table } = this.#parts
    await connection.use((database) => {
      const rows = table(database)
      return database.transaction('rw', rows, async () => {
        for (const [id, row] of unsaved) await (row === null ? rows.delete(id) : rows.put(row))
      })
    })
    for (const [id, row] of unsaved) if (this.#unsaved.get(id) === row) this.#unsaved.delete(id)
    this.#read = Promise.resolve(changed(await this.#saved(), unsaved))
  }

  async #change(ids: readonly string[], row: Row | null): Promise<void> {
    const { mirror, announce, needRetry } = this.#parts
    for (const id of ids) this.#unsaved.set(id, row)
    // What is removed goes from the copy first, or it could come back from there.
    if (row === null) await mirror?.write(() => this.#readAgain())
    await unlessStorageFails(() => this.finish())
    if (!this.isEmpty) needRetry()
    if (row !== null) void mirror?.write(() => this.#readAgain())
    announce()
  }

  /** With what other tabs wrote. */
  #readAgain(): Promise<readonly Row[]> {
    this.forget()
    return this.all()
  }

  #saved(): Promise<ById<Row>> {
    this.#read ??= this.#readDatabase()
    return this.#read
  }

  async #readDatabase(): Promise<ById<Row>> {
    const { connection, table, mirror } = this.#parts
    try {
      this.#lastRead = this.#byId(await connection.use((database) => table(database).toArray()))
      return this.#lastRead
    } catch (error) {
      this.#read = null
      if (!isStorageFailure(error)) throw error
      return this.#lastRead ?? this.#byId((await mirror?.read()) ?? [])
    }
  }

  #byId(found: readonly unknown[]): ById<Row> {
    return new Map(found.filter(this.#parts.isRow).map((row) => [row.id, row]))
  }
}

function changed<Row>(rows: ById<Row>, changes: ReadonlyMap<string, Row | null>): ById<Row> {
  const result = new Map(rows)
  for (const [id, row] of changes) {
    if (row === null) result.delete(id)
    else result.set(id, row)
  }
  return result
}
