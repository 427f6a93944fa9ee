import type { Entry } from '../guide/entry.ts'
import type { RunId } from '../guide/ids.ts'
import type { Connection } from './connection.ts'
import type { RunListing } from './contract.ts'
import type { Database } from './database.ts'
import type { StoreEnvironment } from './environment.ts'
import { mirroredLog, mirroredRuns } from './mirror-reader.ts'
import { isStorageFailure } from './obstacle.ts'
import { allRows, readLog, sealDraft } from './run-log.ts'
import { listingOf, type RunRow, rowOfLog } from './run-row.ts'
import { goesOn, soundLog } from './sound-log.ts'
import type { Unsaved } from './unsaved.ts'

export type RunReaderParts = {
  readonly environment: StoreEnvironment
  readonly connection: Connection
  readonly unsaved: Unsaved
  /** Done once for each run and opened database, before the run is read. */
  readonly compareWithMirror: (database: Database, run: RunId) => Promise<void>
  /** Removed already as far as the person is concerned. */
  readonly isRemoved: (run: RunId) => boolean
}

/**
 * Reads runs as this tab shows them: the database's log, else the mirror's or what this tab read before, and what is
 * kept in memory after it. Never throws for what it finds on disk.
 */
export class RunReader {
  readonly #parts: RunReaderParts
  readonly #compared = new WeakMap<Database, Map<RunId, Promise<void>>>()
  readonly #known = new Map<RunId, readonly Entry[]>()

  constructor(parts: RunReaderParts) {
    this.#parts = parts
  }

  /** Empty where there is no such run. */
  async log(run: RunId): Promise<readonly Entry[]> {
    return this.#withUnsaved(run, await this.#saved(run, true))
  }

  /** The same without comparing with the mirror: for the mirror itself. */
  async logForMirror(run: RunId): Promise<readonly Entry[]> {
    return this.#withUnsaved(run, await this.#saved(run, false))
  }

  /** Newest first. */
  async runs(): Promise<readonly RunListing[]> {
    const unsaved = this.#parts.unsaved.runs()
    const rows = [...(await this.#savedRows()), ...(await Promise.all(unsaved.map((run) => this.#row(run))))]
    const byRun = new Map(rows.filter((row) => row !== null).map((row) => [row.run, row]))
    const present = [...byRun.values()].filter(({ run }) => !this.#parts.isRemoved(run))
    return present.sort((a, b) => b.changedAt - a.changedAt).map(listingOf)
  }

  /** The last entry in the database as far as this tab knows, compared with the mirror first. */
  async savedHead(database: Database, run: RunId): Promise<Entry | null> {
    await this.#compare(database, run)
    return this.#known.get(run)?.at(-1) ?? null
  }

  /** The last entry that counts in this tab, without asking the database again. */
  async lastEntry(run: RunId): Promise<Entry | null> {
    const kept = this.#parts.unsaved.of(run).at(-1)?.entry ?? this.#known.get(run)?.at(-1)
    return kept ?? (await this.log(run)).at(-1) ?? null
  }

  noteSaved(entry: Entry): void {
    const known = this.#known.get(entry.run) ?? []
    if (entry.seq === known.length) this.#known.set(entry.run, [...known, entry])
    else this.#known.delete(entry.run)
  }

  /** A run that began in this tab has nothing to be compared with. */
  trust(database: Database, run: RunId): void {
    this.#comparisons(database).set(run, Promise.resolve())
  }

  forget(run: RunId): void {
    this.#known.delete(run)
  }

  async #saved(run: RunId, compare: boolean): Promise<readonly Entry[]> {
    const { connection, isRemoved } = this.#parts
    if (isRemoved(run)) return []
    try {
      const log = await connection.use(async (database) => {
        if (compare) await this.#compare(database, run)
        return readLog(database, run)
      })
      this.#known.set(run, log)
      return log
    } catch (error) {
      if (!isStorageFailure(error)) throw error
      return this.#savedElsewhere(run)
    }
  }

  async #savedElsewhere(run: RunId): Promise<readonly Entry[]> {
    const { environment } = this.#parts
    const known = this.#known.get(run) ?? []
    const mirrored = await soundLog(run, await mirroredLog(environment, run), environment.sha256)
    return goesOn(mirrored, known) ? mirrored : known
  }

  /** Another tab may have appended since an entry was kept: it then counts as following that. */
  async #withUnsaved(run: RunId, saved: readonly Entry[]): Promise<readonly Entry[]> {
    const log = [...saved]
    for (const { draft, entry } of this.#parts.unsaved.of(run)) {
      if (saved.some(({ salt }) => salt === entry.salt)) continue
      log.push(await sealDraft(draft, log.at(-1) ?? null, this.#parts.environment.sha256))
    }
    return log
  }

  async #savedRows(): Promise<readonly (RunRow | null)[]> {
    const { connection, environment } = this.#parts
    try {
      return await connection.use((database) => allRows(database))
    } catch (error) {
      if (!isStorageFailure(error)) throw error
      const runs = new Set([...(await mirroredRuns(environment)), ...this.#known.keys()])
      return Promise.all([...runs].map((run) => this.#row(run)))
    }
  }

  async #row(run: RunId): Promise<RunRow | null> {
    return rowOfLog(await this.log(run))
  }

  async #compare(database: Database, run: RunId): Promise<void> {
    const comparisons = this.#comparisons(database)
    const comparison = comparisons.get(run) ?? this.#parts.compareWithMirror(database, run)
    comparisons.set(run, comparison)
    await comparison.catch((error: unknown) => {
      comparisons.delete(run)
      throw error
    })
  }

  #comparisons(database: Database): Map<RunId, Promise<void>> {
    const comparisons = this.#compared.get(database) ?? new Map<RunId, Promise<void>>()
    this.#compared.set(database, comparisons)
    return comparisons
  }
}
