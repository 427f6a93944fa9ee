import type { RunId } from '../../guide/ids.ts'
import type { MirroredTable } from './mirror-lines.ts'

/** What a page asks of its mirror worker. `folder` is a folder of the origin-private file system. */
export type MirrorRequest = { readonly id: number; readonly folder: string } & MirrorTask

export type MirrorTask =
  /** Lines to follow the entry with the commitment `after` (null: the header). Never makes a file. */
  | { readonly kind: 'append'; readonly run: RunId; readonly after: string | null; readonly text: string }
  /** The whole text; makes the file. A file that already goes on from this text keeps what it has more. */
  | { readonly kind: 'replace'; readonly run: RunId; readonly text: string }
  | { readonly kind: 'remove'; readonly run: RunId }
  /** Makes a table's file hold exactly this text. */
  | { readonly kind: 'overwrite'; readonly table: MirroredTable; readonly text: string }
  /** Every file of the folder. */
  | { readonly kind: 'remove-all' }

export type MirrorResult =
  | { readonly status: 'done' }
  /** The file is missing, or ends in another entry than `after`: send the whole. */
  | { readonly status: 'differs' }
  | { readonly status: 'failed'; readonly problem: string }

export type MirrorReply = { readonly id: number } & MirrorResult
