import type { Content } from '../guide/entry.ts'
import type { RunId } from '../guide/ids.ts'
import type { Connection } from './connection.ts'
import type { Written } from './contract.ts'
import type { StoreEnvironment } from './environment.ts'
import type { Follower, MirrorWriter } from './mirror-writer.ts'
import { isStorageFailure } from './obstacle.ts'
import { type Appended, appendDraft, type Draft, sealDraft } from './run-log.ts'
import type { RunReader } from './run-reader.ts'
import { Turns } from './turns.ts'
import type { Unsaved } from './unsaved.ts'

/** What a ledger works with; all of one store. */
export type LedgerParts = {
  readonly environment: StoreEnvironment
  readonly connection: Connection
  readonly reader: RunReader
  readonly writer: MirrorWriter
  readonly unsaved: Unsaved
  /** A run's log has grown, or one more entry is kept in memory. */
  readonly announce: (run: RunId) => void
}

/**
 * Writes entries: to the database, then to the mirror. What the database doesn't take is kept in memory, mirrored all
 * the same, and tried again; no entry overtakes one that waits.
 */
export class Ledger {
  readonly #parts: LedgerParts
  readonly #turns = new Turns<RunId>()

  constructor(parts: LedgerParts) {
    this.#parts = parts
  }

  append(run: RunId, content: Content): Promise<Written> {
    const { now, randomBytes } = this.#parts.environment
    const draft: Draft = { run, at: now(), salt: randomBytes(16), content }
    return this.inTurn(run, () => this.#write(draft))
  }

  /** Does something with a run after all that was asked before, and before all that will be. */
  inTurn<T>(run: RunId, work: () => Promise<T>): Promise<T> {
    return this.#turns.take(run, work)
  }

  /** Tries to write what waits; whether nothing waits any more. */
  async saveWaiting(): Promise<boolean> {
    await Promise.all(this.#parts.unsaved.runs().map((run) => this.inTurn(run, () => this.#saveRun(run))))
    return this.#parts.unsaved.isEmpty
  }

  async #write(draft: Draft): Promise<Written> {
    if (this.#parts.unsaved.of(draft.run).length > 0) return this.#keep(draft)
    const saved = await this.#save(draft, false)
    if (saved === 'failed') return this.#keep(draft)
    if (saved === null) return this.#gone(draft)
    this.#mirror({ after: saved.before?.commitment ?? null, entry: saved.entry })
    this.#parts.announce(draft.run)
    return { status: 'written', entry: saved.entry }
  }

  async #save(draft: Draft, triedBefore: boolean): Promise<Appended | null | 'failed'> {
    const { connection, reader, environment } = this.#parts
    let again = triedBefore
    try {
      const saved = await connection.use(async (database) => {
        if (draft.content.type === 'begun') reader.trust(database, draft.run)
        const head = await reader.savedHead(database, draft.run)
        const options = { sha256: environment.sha256, head, again }
        again = true
        return appendDraft(database, draft, options)
      })
      if (saved !== null) reader.noteSaved(saved.entry)
      return saved
    } catch (error) {
      if (isStorageFailure(error)) return 'failed'
      throw error
    }
  }

  async #keep(draft: Draft): Promise<Written> {
    const { environment, reader, unsaved, announce } = this.#parts
    const before = draft.content.type === 'begun' ? null : await reader.lastEntry(draft.run)
    if (before === null && draft.content.type !== 'begun') return this.#gone(draft)
    const entry = await sealDraft(draft, before, environment.sha256)
    unsaved.keep({ draft, entry })
    this.#mirror({ after: before?.commitment ?? null, entry })
    announce(draft.run)
    return { status: 'kept-in-memory', entry }
  }

  async #gone(draft: Draft): Promise<Written> {
    return { status: 'gone', entry: await sealDraft(draft, null, this.#parts.environment.sha256) }
  }

  async #saveRun(run: RunId): Promise<void> {
    const { unsaved, writer, announce } = this.#parts
    for (let waiting = unsaved.of(run); waiting[0] !== undefined; waiting = unsaved.of(run)) {
      const saved = await this.#save(waiting[0].draft, true)
      if (saved === 'failed') return
      unsaved.replace(run, saved === null ? [] : waiting.slice(1))
    }
    writer.note(run)
    announce(run)
  }

  #mirror(follower: Follower): void {
    const { connection, writer } = this.#parts
    if (connection.obstacle !== 'newer') writer.note(follower.entry.run, follower)
  }
}
