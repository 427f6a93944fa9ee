import type { Entry } from '../guide/entry.ts'
import type { RunId } from '../guide/ids.ts'
import type { StoreEnvironment } from './environment.ts'
import { inLock, runLock } from './in-lock.ts'
import { MirrorClient } from './mirror-client.ts'
import { entryLine, type MirroredTable, mirrorText, tableText } from './worker/mirror-lines.ts'
import type { MirrorResult } from './worker/mirror-message.ts'

/** An entry, and the commitment of the one that it follows (null for a run's first). */
export type Follower = { readonly after: string | null; readonly entry: Entry }

/**
 * Brings every entry to the mirror after its commit, in bursts: what comes while a burst is under way makes the next
 * one. Where the mirror doesn't end in the entry before (another tab was faster, a failed burst, a new run), the whole
 * log is sent instead.
 */
export class MirrorWriter {
  readonly #environment: StoreEnvironment
  readonly #client: MirrorClient
  readonly #wholeLog: (run: RunId) => Promise<readonly Entry[]>
  readonly #waiting = new Map<RunId, readonly Follower[]>()
  readonly #bursts = new Map<RunId, Promise<void>>()
  readonly #tables = new Set<Promise<void>>()

  /** `wholeLog`: a run's log as this tab would show it; empty where the run is gone. */
  constructor(environment: StoreEnvironment, wholeLog: (run: RunId) => Promise<readonly Entry[]>) {
    this.#environment = environment
    this.#client = new MirrorClient(environment)
    this.#wholeLog = wholeLog
  }

  /** Writes these entries after what is there; without any, brings the whole up to date. */
  note(run: RunId, ...followers: readonly Follower[]): void {
    this.#waiting.set(run, [...(this.#waiting.get(run) ?? []), ...followers])
    if (!this.#bursts.has(run)) {
      const burst = this.#writeAll(run).finally(() => this.#bursts.delete(run))
      this.#bursts.set(run, burst)
    }
  }

  /** Whether the mirror is surely gone. The caller holds the run's lock. */
  async remove(run: RunId): Promise<boolean> {
    this.#waiting.delete(run)
    if (this.#environment.files === null) return true
    return (await this.#client.ask({ kind: 'remove', run })).status === 'done'
  }

  async removeAll(): Promise<boolean> {
    this.#waiting.clear()
    if (this.#environment.files === null) return true
    return (await this.#client.ask({ kind: 'remove-all' })).status === 'done'
  }

  /** Makes a table's mirror hold just these rows; they are read when no other tab writes it. */
  writeTable(table: MirroredTable, rows: () => Promise<readonly unknown[]>): Promise<void> {
    const { name } = this.#environment
    const writing = inLock(this.#environment, `${name}/table/${table}`, async () => {
      await this.#client.ask({ kind: 'overwrite', table, text: tableText(table, await rows()) })
    }).finally(() => this.#tables.delete(writing))
    this.#tables.add(writing)
    return writing
  }

  /** When all that was noted so far has been written, or has failed to be. */
  async settled(): Promise<void> {
    while (this.#bursts.size + this.#tables.size > 0) await Promise.all([...this.#bursts.values(), ...this.#tables])
  }

  close(): void {
    this.#client.close()
  }

  async #writeAll(run: RunId): Promise<void> {
    for (;;) {
      const followers = this.#waiting.get(run)
      if (followers === undefined) return
      this.#waiting.delete(run)
      const result = await this.#append(run, followers)
      if (result.status === 'differs') await this.#writeWhole(run)
    }
  }

  async #append(run: RunId, followers: readonly Follower[]): Promise<MirrorResult> {
    const [first] = followers
    const oneChain = followers.every(({ after }, at) => at === 0 || after === followers[at - 1]?.entry.commitment)
    if (first === undefined || first.after === null || !oneChain) return { status: 'differs' }
    const text = followers.map(({ entry }) => entryLine(entry)).join('')
    return this.#client.ask({ kind: 'append', run, after: first.after, text })
  }

  /** Reads and writes under the run's lock, so that no run comes back that another tab removes meanwhile. */
  async #writeWhole(run: RunId): Promise<void> {
    await inLock(this.#environment, runLock(this.#environment, run), async () => {
      const entries = await this.#wholeLog(run)
      if (entries.length > 0) await this.#client.ask({ kind: 'replace', run, text: mirrorText(run, entries) })
    })
  }
}
