import { toHex } from '../guide/bytes.ts'
import type { RunId } from '../guide/ids.ts'
import type { Connection } from './connection.ts'
import type { StoreEnvironment } from './environment.ts'
import { unlessStorageFails } from './obstacle.ts'
import { isOutgoingFile, type OutgoingFile } from './outgoing-file.ts'

/** Files that wait to be sent to the provider, bytes included. What the database doesn't take is not kept, and says so. */
export type Outbox = {
  readonly add: (file: NewFile) => Promise<Added>
  /** Oldest first. */
  readonly all: () => Promise<readonly OutgoingFile[]>
  /** `null` where it is gone, or has been sent. */
  readonly bytesOf: (id: string) => Promise<ArrayBuffer | null>
  /** Without effect where the file was removed meanwhile. One that is sent needs its bytes no more. */
  readonly note: (id: string, change: Partial<Pick<OutgoingFile, 'tries' | 'nextAt' | 'state'>>) => Promise<void>
  readonly remove: (id: string) => Promise<void>
}

export type NewFile = { readonly run: RunId; readonly name: string; readonly bytes: ArrayBuffer }

export type Added =
  | { readonly status: 'added' | 'already-there'; readonly id: string }
  /** Larger than {@link mostFileBytes}, or more than {@link mostWaiting} wait already. */
  | { readonly status: 'too-large' | 'full' | 'not-kept' }

/** What a run with twenty photos makes, three times over. */
export const mostFileBytes = 10_000_000
export const mostWaiting = 5

export function outboxIn(
  connection: Connection,
  environment: Pick<StoreEnvironment, 'sha256' | 'now'>,
  announce: () => void,
): Outbox {
  const all: Outbox['all'] = async () => {
    const rows: unknown[] | null = await unlessStorageFails(() => connection.use(({ outbox }) => outbox.toArray()))
    return (rows ?? []).filter(isOutgoingFile).sort((one, other) => one.queuedAt - other.queuedAt)
  }
  const add = async ({ run, name, bytes }: NewFile): Promise<Added> => {
    if (bytes.byteLength > mostFileBytes) return { status: 'too-large' }
    const id = toHex(await environment.sha256(new Uint8Array(bytes)))
    const known = await all()
    if (known.some((file) => file.id === id)) return { status: 'already-there', id }
    if (known.filter(({ state }) => state.kind !== 'sent').length >= mostWaiting) return { status: 'full' }
    const now = environment.now()
    const state = { kind: 'waiting', why: null } as const
    const row: OutgoingFile = { id, run, name, size: bytes.byteLength, queuedAt: now, tries: 0, nextAt: now, state }
    const kept = await unlessStorageFails(() =>
      connection.use(async (database) => {
        await database.transaction('rw', database.outbox, database.outgoing, async () => {
          await database.outgoing.put({ id, run, bytes })
          await database.outbox.put(row)
        })
        return id
      }),
    )
    if (kept === null) return { status: 'not-kept' }
    announce()
    return { status: 'added', id }
  }
  return {
    add,
    all,
    async bytesOf(id) {
      const found = await unlessStorageFails(() => connection.use(({ outgoing }) => outgoing.get(id)))
      return found?.bytes instanceof ArrayBuffer ? found.bytes : null
    },
    async note(id, change) {
      await unlessStorageFails(() =>
        connection.use((database) =>
          database.transaction('rw', database.outbox, database.outgoing, async () => {
            await database.outbox.update(id, { ...change })
            if (change.state?.kind === 'sent') await database.outgoing.delete(id)
          }),
        ),
      )
      announce()
    },
    async remove(id) {
      await unlessStorageFails(() =>
        connection.use((database) =>
          database.transaction('rw', database.outbox, database.outgoing, async () => {
            await database.outbox.delete(id)
            await database.outgoing.delete(id)
          }),
        ),
      )
      announce()
    },
  }
}
