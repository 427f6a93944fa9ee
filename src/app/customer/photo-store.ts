import type { RunId } from '../../guide/ids.ts'
import type { PhotoStore } from './services.tsx'

/** Photos lie beside the log, in the browser's cache storage: large, and named by their content. */
const PHOTO_CACHE = 'vorab-photos'

/** Keeps photos on this device by run; what the browser refuses to keep is `null`, never an error. */
export const photoStore: PhotoStore = {
  async keep(run, photo) {
    const cache = await open()
    if (cache === null) return null
    const sha256 = await sha256Of(photo)
    const kept = await cache.put(addressOf(run, sha256), new Response(photo)).then(
      () => true,
      () => false,
    )
    return kept ? sha256 : null
  },
  async find(run, sha256) {
    const kept = await (await open())?.match(addressOf(run, sha256))
    return kept === undefined ? null : kept.blob()
  },
  async removeOf(run) {
    const cache = await open()
    for (const request of (await cache?.keys()) ?? []) {
      if (new URL(request.url).pathname.startsWith(folderOf(run))) await cache?.delete(request)
    }
  },
  async removeAll() {
    await storage()?.delete(PHOTO_CACHE)
  },
}

function folderOf(run: RunId): string {
  return `/photo/${run}/`
}

function addressOf(run: RunId, sha256: string): string {
  return `${folderOf(run)}${sha256}`
}

async function open(): Promise<Cache | null> {
  return (
    (await storage()
      ?.open(PHOTO_CACHE)
      .catch(() => null)) ?? null
  )
}

/** Missing in some private modes, and outside https. */
function storage(): CacheStorage | undefined {
  try {
    return globalThis.caches
  } catch {
    return undefined
  }
}

async function sha256Of(photo: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await photo.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
