import { FILES_CACHE } from './keep.ts'
import type { FromWorker } from './protocol.ts'
import { keyOf, type WorkerFile } from './worker-file.ts'

/** How long an open page has to say its version; one that doesn't answer counts as an older one. */
const ANSWER_MS = 2_000

/**
 * Removes files of other versions, once every open page runs this one: a page of an older version still fetches its
 * parts by their old names. Nothing is removed while another version is on its way in.
 */
export async function sweep(registration: ServiceWorkerRegistration, files: readonly WorkerFile[]): Promise<void> {
  const anotherComes = () => registration.installing !== null || registration.waiting !== null
  if (anotherComes()) return
  const cache = await caches.open(FILES_CACHE)
  const own = new Set(files.map((file) => new URL(keyOf(file), self.location.origin).href))
  const foreign = (await cache.keys()).filter((request) => !own.has(request.url))
  if (foreign.length === 0 || !(await everyPageRuns(own))) return
  if (anotherComes()) return
  await Promise.all(foreign.map((request) => cache.delete(request)))
}

async function everyPageRuns(own: ReadonlySet<string>): Promise<boolean> {
  const scope = self as unknown as ServiceWorkerGlobalScope
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const versions = await Promise.all(pages.map(versionOf))
  return versions.every((script) => script !== null && own.has(script))
}

function versionOf(page: Client): Promise<string | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const answer = (script: unknown) => {
      port1.close()
      clearTimeout(timer)
      resolve(typeof script === 'string' ? script : null)
    }
    const timer = setTimeout(answer, ANSWER_MS)
    port1.onmessage = ({ data }) => answer(data)
    page.postMessage({ type: 'which-version' } satisfies FromWorker, [port2])
  })
}
