import { GUIDES_CACHE } from '../guide/bundle-path.ts'
import { keyOf, type WorkerFile } from './worker-file.ts'

/** Every version's files, told apart by their keys. */
export const FILES_CACHE = 'vorab-files'

const expected: Readonly<Record<string, RegExp>> = {
  js: /javascript/,
  css: /css/,
  html: /html/,
  json: /json/,
  wasm: /wasm|octet-stream/,
}

export function cacheOf(file: WorkerFile): Promise<Cache> {
  return caches.open(file.part === 'guide' ? GUIDES_CACHE : FILES_CACHE)
}

/** The kept file, if it is kept. */
export async function findKept(file: WorkerFile): Promise<Response | undefined> {
  return (await cacheOf(file)).match(keyOf(file))
}

/** Those that are not kept yet. */
export async function missingOf(files: readonly WorkerFile[]): Promise<readonly WorkerFile[]> {
  const kept = new Set<string>()
  for (const name of [FILES_CACHE, GUIDES_CACHE]) {
    const cache = await caches.open(name)
    for (const { url } of await cache.keys()) kept.add(url)
  }
  return files.filter((file) => !kept.has(new URL(keyOf(file), self.location.origin).href))
}

/**
 * Fetches a file and keeps it.
 * @throws TypeError where the network fails; Error where something else answers in the file's place (a host's own page
 * for what it does not have, a portal)
 */
export async function fetchAndKeep(file: WorkerFile): Promise<Response> {
  const response = await fetch(file.url, { cache: file.revision === null ? 'default' : 'no-cache' })
  if (!response.ok || !isExpected(file.url, response)) throw new Error(`${file.url}: ${response.status}`)
  const whole = withoutRedirect(response)
  await (await cacheOf(file)).put(keyOf(file), whole.clone())
  return whole
}

function isExpected(url: string, response: Response): boolean {
  const type = expected[url.endsWith('/') ? 'html' : url.slice(url.lastIndexOf('.') + 1)]
  return type === undefined || type.test(response.headers.get('Content-Type') ?? '')
}

/** Hosts send `/app.html` on to `/app`; a page that was redirected may not answer a navigation (Fetch, 4.3). */
function withoutRedirect(response: Response): Response {
  if (!response.redirected) return response
  const { status, statusText, headers } = response
  return new Response(response.body, { status, statusText, headers })
}
