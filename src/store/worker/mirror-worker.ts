import type { RunId } from '../../guide/ids.ts'
import { UnreachableError } from '../../guide/unreachable.ts'
import { appendText, overwriteText, replaceText, type SyncFile } from './mirror-file.ts'
import { mirrorFileName, tableFileName } from './mirror-lines.ts'
import type { MirrorReply, MirrorRequest, MirrorResult } from './mirror-message.ts'

/**
 * Keeps a copy of every run's log in the origin-private file system. The synchronous handle excludes every other tab,
 * so it is held for one burst only, under a Web Lock a run: the next tab's worker waits for its turn there.
 * https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle
 */
addEventListener('message', (event: MessageEvent<MirrorRequest>) => {
  void answer(event.data)
})

async function answer(request: MirrorRequest): Promise<void> {
  const result = await carryOut(request).catch(
    (error: unknown): MirrorResult => ({ status: 'failed', problem: String(error) }),
  )
  const reply: MirrorReply = { id: request.id, ...result }
  postMessage(reply)
}

async function carryOut(request: MirrorRequest): Promise<MirrorResult> {
  const { folder } = request
  switch (request.kind) {
    case 'append':
      return append(folder, request.run, (file) => appendText(file, request.after, request.text))
    case 'replace':
      return write(folder, mirrorFileName(request.run), (file) => replaceText(file, request.text))
    case 'overwrite':
      return write(folder, tableFileName(request.table), (file) => overwriteText(file, request.text))
    case 'remove':
      return remove(folder, mirrorFileName(request.run))
    case 'remove-all':
      return removeAll(folder)
    default:
      throw new UnreachableError(request)
  }
}

async function append(folder: string, run: RunId, put: (file: SyncFile) => boolean): Promise<MirrorResult> {
  const name = mirrorFileName(run)
  const followed = await inTurn(folder, name, async (files) => {
    const handle = await files.getFileHandle(name).catch(missing)
    return handle !== null && (await held(handle, put))
  })
  return { status: followed ? 'done' : 'differs' }
}

async function write(folder: string, name: string, put: (file: SyncFile) => void): Promise<MirrorResult> {
  await inTurn(folder, name, async (files) => {
    const handle = await files.getFileHandle(name, { create: true })
    await held(handle, put)
  })
  return { status: 'done' }
}

async function remove(folder: string, name: string): Promise<MirrorResult> {
  await inTurn(folder, name, (files) => files.removeEntry(name).catch(missing))
  return { status: 'done' }
}

async function removeAll(folder: string): Promise<MirrorResult> {
  const files = await open(folder)
  for await (const name of files.keys()) await remove(folder, name)
  return { status: 'done' }
}

async function inTurn<T>(
  folder: string,
  name: string,
  work: (files: FileSystemDirectoryHandle) => Promise<T>,
): Promise<T> {
  const files = await open(folder)
  return navigator.locks.request(`${folder}/file/${name}`, () => work(files))
}

async function open(folder: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return root.getDirectoryHandle(folder, { create: true })
}

async function held<T>(handle: FileSystemFileHandle, work: (file: SyncFile) => T): Promise<T> {
  const file = await handle.createSyncAccessHandle()
  try {
    return work(file)
  } finally {
    file.close()
  }
}

function missing(error: unknown): null {
  if (error instanceof DOMException && error.name === 'NotFoundError') return null
  throw error
}
