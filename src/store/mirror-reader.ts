import type { Entry } from '../guide/entry.ts'
import type { RunId } from '../guide/ids.ts'
import type { StoreEnvironment } from './environment.ts'
import { formedLog } from './sound-log.ts'
import {
  entryLine,
  type MirroredTable,
  mirrorFileName,
  readMirrorText,
  runOfFile,
  tableFileName,
} from './worker/mirror-lines.ts'

/**
 * Reading the mirror needs no handle and no worker, so a start doesn't wait for one. A mirror that cannot be read
 * counts as none: it is the second copy.
 */
export async function mirroredRuns(environment: StoreEnvironment): Promise<readonly RunId[]> {
  const runs: RunId[] = []
  try {
    const folder = await mirrorFolder(environment)
    if (folder === null) return []
    for await (const name of folder.keys()) {
      const run = runOfFile(name)
      if (run !== null) runs.push(run)
    }
  } catch {
    // No folder yet, or a file system that fails: what was listed so far is what there is.
  }
  return runs
}

/** The well-formed beginning of a mirrored log, not verified. Empty where there is no mirror. */
export async function mirroredLog(environment: StoreEnvironment, run: RunId): Promise<readonly Entry[]> {
  const text = await mirrorFileText(environment, run)
  return text === null ? [] : formedLog(run, readMirrorText(text) ?? [])
}

/** The whole file, for the export; null where there is none. */
export async function mirrorFileText(environment: StoreEnvironment, run: RunId): Promise<string | null> {
  const file = await mirrorFile(environment, run)
  return file === null ? null : file.text().catch(() => null)
}

/** The rows of a table that is mirrored whole; null where there is no such file. */
export async function mirroredRows(
  environment: StoreEnvironment,
  table: MirroredTable,
): Promise<readonly unknown[] | null> {
  const file = await findFile(environment, tableFileName(table))
  const text = await file?.text().catch(() => null)
  return typeof text === 'string' ? readMirrorText(text) : null
}

/** Whether the mirror ends in just this entry, seen from its end alone. */
export async function mirrorEndsIn(environment: StoreEnvironment, entry: Entry): Promise<boolean> {
  const file = await mirrorFile(environment, entry.run)
  const line = new Blob([`\n${entryLine(entry)}`])
  if (file === null || file.size < line.size) return false
  const tail = await file
    .slice(-line.size)
    .text()
    .catch(() => '')
  return tail === (await line.text())
}

function mirrorFile(environment: StoreEnvironment, run: RunId): Promise<File | null> {
  return findFile(environment, mirrorFileName(run))
}

async function findFile(environment: StoreEnvironment, name: string): Promise<File | null> {
  try {
    const folder = await mirrorFolder(environment)
    const handle = await folder?.getFileHandle(name)
    return (await handle?.getFile()) ?? null
  } catch {
    return null
  }
}

async function mirrorFolder({ files, name }: StoreEnvironment): Promise<FileSystemDirectoryHandle | null> {
  return files === null ? null : (await files()).getDirectoryHandle(name)
}
