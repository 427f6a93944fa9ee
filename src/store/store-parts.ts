import type { RunId } from '../guide/ids.ts'
import { BesideRuns } from './beside-runs.ts'
import { compareWithMirror } from './compare-with-mirror.ts'
import { Connection } from './connection.ts'
import type { Database } from './database.ts'
import type { StoreEnvironment } from './environment.ts'
import { Ledger } from './ledger.ts'
import { MirrorWriter } from './mirror-writer.ts'
import { noticeWipe } from './notice-wipe.ts'
import { Removals } from './removals.ts'
import { restoreContacts } from './restore-contacts.ts'
import { Retries } from './retries.ts'
import { RunReader } from './run-reader.ts'
import { TabChannel } from './tab-channel.ts'
import { Unsaved } from './unsaved.ts'

/** What the parts tell the store that they make up. */
export type StoreOwner = {
  readonly connectionChanged: () => void
  /** So many runs came back from the mirror. */
  readonly restored: (runs: number) => void
  /** Tries again what waits; whether all is written now. */
  readonly retry: () => Promise<boolean>
}

/** The parts of one tab's store, each knowing those it works with. */
export class StoreParts {
  readonly unsaved = new Unsaved()
  readonly channel: TabChannel
  readonly retries: Retries
  readonly connection: Connection
  readonly writer: MirrorWriter
  readonly reader: RunReader
  readonly removals: Removals
  readonly ledger: Ledger
  readonly beside: BesideRuns

  constructor(environment: StoreEnvironment, owner: StoreOwner) {
    this.channel = new TabChannel(environment)
    this.retries = new Retries(environment, owner.retry)
    this.connection = new Connection(environment, {
      prepare: async (database, goesOn) => {
        this.#tellRestored(await noticeWipe(environment, database, goesOn), owner)
        await restoreContacts(environment, database)
      },
      changed: owner.connectionChanged,
    })
    this.writer = new MirrorWriter(environment, (run) => this.reader.logForMirror(run))
    const { connection, writer, unsaved, channel, retries } = this
    const isRemoved = (run: RunId) => this.removals.has(run)
    const shared = { environment, connection, writer, unsaved, isRemoved }
    this.reader = new RunReader({
      ...shared,
      compareWithMirror: async (database, run) => {
        if (await this.#compare(environment, database, run)) owner.restored(1)
      },
    })
    this.ledger = new Ledger({ ...shared, reader: this.reader, announce: (run) => channel.tell({ kind: 'run', run }) })
    this.removals = new Removals(shared)
    this.beside = new BesideRuns({
      ...shared,
      announce: (change) => channel.tell(change),
      needRetry: () => retries.need(),
    })
    channel.subscribe((change) => this.beside.follow(change))
  }

  close(): void {
    this.retries.stop()
    this.connection.end()
    this.writer.close()
    this.channel.close()
  }

  /** A run that this tab could not write yet is in the mirror too: no wipe took it. */
  #tellRestored(runs: readonly RunId[] | null, owner: StoreOwner): void {
    const lost = runs?.filter((run) => this.unsaved.of(run).length === 0)
    if (lost !== undefined && (lost.length > 0 || runs?.length === 0)) owner.restored(lost.length)
  }

  /** Whether something came back that isn't in this tab's memory anyway. */
  async #compare(environment: StoreEnvironment, database: Database, run: RunId): Promise<boolean> {
    const { mirrorDiffers, restored } = await compareWithMirror(environment, database, run)
    if (mirrorDiffers) this.writer.note(run)
    const inMemory = new Set(this.unsaved.of(run).map(({ entry }) => entry.salt))
    return restored.some(({ salt }) => !inMemory.has(salt))
  }
}
