import type { Connection } from './connection.ts'
import { type Contact, isContact } from './contact.ts'
import type { StoreChange } from './contract.ts'
import type { StoreEnvironment } from './environment.ts'
import { mirroredRows } from './mirror-reader.ts'
import type { MirrorWriter } from './mirror-writer.ts'
import { unlessStorageFails } from './obstacle.ts'
import { type Outbox, outboxIn } from './outbox.ts'
import { type Photos, photosIn } from './photos.ts'
import { RecordTable } from './records.ts'
import { Settings } from './settings.ts'
import { type KeyStore, signingKeyIn } from './signing-keys.ts'
import { isStoredCase, type StoredCase } from './stored-case.ts'
import { within } from './within.ts'

export type BesideRunsParts = {
  readonly environment: StoreEnvironment
  readonly connection: Connection
  readonly writer: MirrorWriter
  readonly announce: (change: StoreChange) => void
  readonly needRetry: () => void
}

/** All that is kept beside the runs. */
export class BesideRuns {
  readonly settings: Settings
  readonly contacts: RecordTable<Contact>
  readonly cases: RecordTable<StoredCase>
  readonly photos: Photos
  readonly signingKey: KeyStore
  readonly outbox: Outbox

  constructor(parts: BesideRunsParts) {
    const { environment, connection, writer, announce, needRetry } = parts
    this.settings = new Settings(connection, needRetry)
    this.contacts = new RecordTable<Contact>({
      ...parts,
      table: ({ contacts }) => contacts,
      isRow: isContact,
      announce: () => announce({ kind: 'table', table: 'contacts' }),
      mirror: {
        read: async () => (await mirroredRows(environment, 'contacts')) ?? [],
        write: async (rows) => {
          if (connection.obstacle === 'newer') return
          await within(environment, writer.writeTable('contacts', rows)).catch(() => undefined)
        },
      },
    })
    // Not mirrored: what an agent notes here also stands in the ticket, and ten thousand cases make a large file.
    this.cases = new RecordTable<StoredCase>({
      ...parts,
      table: ({ cases }) => cases,
      isRow: isStoredCase,
      announce: () => announce({ kind: 'table', table: 'cases' }),
      mirror: null,
    })
    this.photos = photosIn(connection, environment)
    this.signingKey = signingKeyIn(connection)
    this.outbox = outboxIn(connection, environment, () => announce({ kind: 'table', table: 'outbox' }))
  }

  /** Another tab changed something. */
  follow(change: StoreChange): void {
    if (change.kind === 'table' && change.table !== 'outbox') this[change.table].forget()
  }

  /** The whole database was deleted. */
  startOver(): void {
    this.contacts.startOver()
    this.cases.startOver()
  }

  /** Tries again what waits; whether nothing waits any more. */
  async finish(): Promise<boolean> {
    const waiting = [this.settings, this.contacts, this.cases]
    for (const part of waiting) await unlessStorageFails(() => part.finish())
    return waiting.every(({ isEmpty }) => isEmpty)
  }
}
