import { commitmentOfLine } from './mirror-lines.ts'

/** What is used of a `FileSystemSyncAccessHandle`; offsets and lengths in bytes. */
export type SyncFile = {
  readonly getSize: () => number
  readonly read: (into: Uint8Array<ArrayBuffer>, options: { readonly at: number }) => number
  readonly write: (bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }) => number
  readonly truncate: (size: number) => void
  readonly flush: () => void
}

const NEWLINE = 10
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Appends after the last whole line, over what a kill may have torn; false where that line is another than `after`. */
export function appendText(file: SyncFile, after: string | null, text: string): boolean {
  const last = lastLine(file)
  if (commitmentOfLine(last.line) !== after) return false
  writeFrom(file, last.end, encoder.encode(text))
  return true
}

/**
 * Makes the file hold `text`, touching only what differs: a kill in between then costs no line that was right. A file
 * that already goes on from `text` keeps what it has more.
 */
export function replaceText(file: SyncFile, text: string): void {
  const { wanted, same } = compare(file, text)
  if (same < wanted.length) writeFrom(file, same, wanted.subarray(same))
}

/** The same, and nothing more after `text`. */
export function overwriteText(file: SyncFile, text: string): void {
  const { wanted, same } = compare(file, text)
  if (same < wanted.length || file.getSize() > wanted.length) writeFrom(file, same, wanted.subarray(same))
}

function compare(file: SyncFile, text: string): { readonly wanted: Uint8Array<ArrayBuffer>; readonly same: number } {
  const wanted = encoder.encode(text)
  const present = readAt(file, 0, file.getSize())
  let same = 0
  while (same < wanted.length && same < present.length && wanted[same] === present[same]) same++
  return { wanted, same }
}

function lastLine(file: SyncFile): { readonly line: string; readonly end: number } {
  const size = file.getSize()
  for (let window = 4096; ; window *= 4) {
    const start = Math.max(0, size - window)
    const bytes = readAt(file, start, size - start)
    const end = bytes.lastIndexOf(NEWLINE)
    const before = end > 0 ? bytes.lastIndexOf(NEWLINE, end - 1) : -1
    if (before >= 0 || start === 0) {
      return { line: decoder.decode(bytes.subarray(before + 1, Math.max(end, 0))), end: start + end + 1 }
    }
  }
}

function readAt(file: SyncFile, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  return bytes.subarray(0, file.read(bytes, { at }))
}

function writeFrom(file: SyncFile, at: number, bytes: Uint8Array<ArrayBuffer>): void {
  file.truncate(at)
  let written = 0
  while (written < bytes.length) written += file.write(bytes.subarray(written), { at: at + written })
  file.flush()
}
