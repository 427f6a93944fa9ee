import type { Fingerprint, RunId } from '../guide/ids.ts'
import type { Connection } from './connection.ts'
import { type Database, everyEntry } from './database.ts'
import type { StoreEnvironment } from './environment.ts'
import { inLock, runLock } from './in-lock.ts'
import { writeMarker } from './marker.ts'
import type { MirrorWriter } from './mirror-writer.ts'
import { hasRuns } from './notice-wipe.ts'
import { isStorageFailure, unlessStorageFails } from './obstacle.ts'
import { pastedTextsOf } from './pasted-texts.ts'
import { within } from './within.ts'

export type RemovalParts = {
  readonly environment: StoreEnvironment
  readonly connection: Connection
  readonly writer: MirrorWriter
}

/**
 * Removes runs from the mirror, then from the database: a kill in between leaves a run that is still there, never one
 * that comes back. Where the mirror can't be reached, the database remembers that it must go.
 */
export class Removals {
  readonly #parts: RemovalParts
  readonly #waiting = new Set<RunId>()

  constructor(parts: RemovalParts) {
    this.#parts = parts
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0
  }

  /** Removed as far as the person is concerned, though the database has not let go of it yet. */
  has(run: RunId): boolean {
    return this.#waiting.has(run)
  }

  async remove(run: RunId): Promise<void> {
    const { environment, connection } = this.#parts
    this.#waiting.add(run)
    if (connection.obstacle === 'newer') return
    await inLock(environment, runLock(environment, run), async () => {
      const unmirrored = await this.#removeMirror(run)
      try {
        const unpinned = await connection.use((database) => removeRows(database, run, unmirrored))
        this.#waiting.delete(run)
        if (unpinned !== null) await environment.unpin(unpinned)
        await this.#mark()
      } catch (error) {
        if (!isStorageFailure(error)) throw error
      }
    })
  }

  /** Tries again what failed, now or in an earlier visit. */
  async finish(): Promise<void> {
    const { connection } = this.#parts
    const remembered = await connection.use((database) => database.removed.toCollection().primaryKeys())
    for (const run of new Set([...this.#waiting, ...remembered])) await this.remove(run)
  }

  /** What belongs to no run that is listed, damaged ones too. */
  async removeRest(): Promise<void> {
    const { connection } = this.#parts
    if (connection.obstacle === 'newer') return
    await this.removeMirrors()
    await unlessStorageFails(() => connection.use(clearAll))
  }

  removeMirrors(): Promise<boolean> {
    const { environment, writer } = this.#parts
    return within(environment, writer.removeAll()).catch(() => false)
  }

  #removeMirror(run: RunId): Promise<boolean> {
    const { environment, writer } = this.#parts
    return within(environment, writer.remove(run)).catch(() => false)
  }

  async #mark(): Promise<void> {
    const { environment, connection } = this.#parts
    writeMarker(environment.marks, await connection.use(hasRuns), environment.name)
  }
}

/** @returns the guide's fingerprint where no other run needs it any more. */
function removeRows(database: Database, run: RunId, unmirrored: boolean): Promise<Fingerprint | null> {
  const { runs, log, photos, quarantine, removed, settings, outbox, outgoing } = database
  const tables = [runs, log, photos, quarantine, removed, settings, outbox, outgoing]
  return database.transaction('rw', tables, async () => {
    const fingerprint = (await runs.get(run))?.fingerprint
    await runs.delete(run)
    await log
      .where('[run+seq]')
      .between(...everyEntry(run))
      .delete()
    await photos
      .where('[run+sha256]')
      .between(...everyEntry(run))
      .delete()
    for (const table of [quarantine, outbox, outgoing]) await table.where('run').equals(run).delete()
    await settings.where('key').startsWith(pastedTextsOf(run)).delete()
    if (unmirrored) await removed.delete(run)
    else await removed.put({ run })
    if (typeof fingerprint !== 'string') return null
    return (await runs.where('fingerprint').equals(fingerprint).count()) === 0 ? fingerprint : null
  })
}

/** All but the runs whose mirror is still to be removed. */
function clearAll(database: Database): Promise<void> {
  const tables = database.tables.filter(({ name }) => name !== 'removed')
  return database.transaction('rw', tables, async () => {
    for (const table of tables) await table.clear()
  })
}
