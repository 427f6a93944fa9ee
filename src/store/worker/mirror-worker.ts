import type { RunId } from '../../guide/ids.ts'
import { UnreachableError } from '../../guide/unreachable.ts'
import { appendText, replaceText, type SyncFile } from './mirror-file.ts'
import { mirrorFileName, runOfFile } from './mirror-lines.ts'
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
  switch (request.kind) {
    case 'append':
      return append(request.folder, request.run, (file) => appendText(file, request.after, request.text))
    case 'replace':
      return replace(request.folder, request.run, request.text)
    case 'remove':
      return remove(request.folder, request.run)
    case 'remove-all':
      return removeAll(request.folder)
    default:
      throw new UnreachableError(request)
  }
}

async function append(folder: string, run: RunId, write: (file: SyncFile) => boolean): Promise<MirrorResult> {
  const followed = await inTurn(folder, run, async (files) => {
    const handle = await files.getFileHandle(mirrorFileName(run)).catch(missing)
    return handle !== null && (await held(handle, write))
  })
  return { status: followed ? 'done' : 'differs' }
}

async function replace(folder: string, run: RunId, text: string): Promise<MirrorResult> {
  await inTurn(folder, run, async (files) => {
    const handle = await files.getFileHandle(mirrorFileName(run), { create: true })
    await held(handle, (file) => replaceText(file, text))
  })
  return { status: 'done' }
}

async function remove(folder: string, run: RunId): Promise<MirrorResult> {
  await inTurn(folder, run, (files) => files.removeEntry(mirrorFileName(run)).catch(missing))
  return { status: 'done' }
}

async function removeAll(folder: string): Promise<MirrorResult> {
  const files = await open(folder)
  for await (const name of files.keys()) {
    const run = runOfFile(name)
    if (run !== null) await remove(folder, run)
  }
  return { status: 'done' }
}

async function inTurn<T>(
  folder: string,
  run: RunId,
  work: (files: FileSystemDirectoryHandle) => Promise<T>,
): Promise<T> {
  const files = await open(folder)
  return navigator.locks.request(`${folder}/file/${run}`, () => work(files))
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
