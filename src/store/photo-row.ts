import type { RunId } from '../guide/ids.ts'

/** A photo as it lies on disk. Bytes rather than a `Blob`: WebKit could not store blobs in private windows. */
export type PhotoRow = {
  readonly run: RunId
  readonly sha256: string
  readonly type: string
  readonly bytes: ArrayBuffer
}
