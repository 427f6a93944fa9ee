import { toHex } from '../guide/bytes.ts'
import type { RunId } from '../guide/ids.ts'
import type { Connection } from './connection.ts'
import { everyEntry } from './database.ts'
import type { StoreEnvironment } from './environment.ts'
import { unlessStorageFails } from './obstacle.ts'
import type { PhotoRow } from './photo-row.ts'

/** Photos beside the log, named there by their SHA-256. They stay on the device and go with their run. */
export type Photos = {
  /** The photo's SHA-256, lower-case hexadecimal; null where it could not be kept. */
  readonly keep: (run: RunId, photo: Blob) => Promise<string | null>
  /** Null where there is none, or what is there is no longer what was kept. */
  readonly find: (run: RunId, sha256: string) => Promise<Blob | null>
  readonly remove: (run: RunId, sha256: string) => Promise<void>
  readonly removeOf: (run: RunId) => Promise<void>
  readonly removeAll: () => Promise<void>
}

/** Photos in the database. A photo is not worth the memory that keeping it without a database would cost. */
export function photosIn(connection: Connection, { sha256 }: StoreEnvironment): Photos {
  const hashOf = async (bytes: ArrayBuffer) => toHex(await sha256(new Uint8Array(bytes)))
  return {
    async keep(run, photo) {
      const bytes = await photo.arrayBuffer()
      const row: PhotoRow = { run, sha256: await hashOf(bytes), type: photo.type, bytes }
      const kept = await unlessStorageFails(() => connection.use(({ photos }) => photos.put(row)))
      return kept === null ? null : row.sha256
    },
    async find(run, wanted) {
      const found: unknown = await unlessStorageFails(() => connection.use(({ photos }) => photos.get([run, wanted])))
      if (!isPhotoRow(found) || (await hashOf(found.bytes)) !== wanted) return null
      return new Blob([found.bytes], { type: found.type })
    },
    async remove(run, sha256) {
      await unlessStorageFails(() => connection.use(({ photos }) => photos.delete([run, sha256])))
    },
    async removeOf(run) {
      await unlessStorageFails(() =>
        connection.use(({ photos }) =>
          photos
            .where('[run+sha256]')
            .between(...everyEntry(run))
            .delete(),
        ),
      )
    },
    async removeAll() {
      await unlessStorageFails(() => connection.use(({ photos }) => photos.clear()))
    },
  }
}

function isPhotoRow(value: unknown): value is PhotoRow {
  if (typeof value !== 'object' || value === null) return false
  const row: Partial<Record<keyof PhotoRow, unknown>> = value
  return [row.run, row.sha256, row.type].every((text) => typeof text === 'string') && row.bytes instanceof ArrayBuffer
}
