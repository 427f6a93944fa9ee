import { GUIDES_CACHE } from './guide/bundle-path.ts'
import { FILES_CACHE, fetchAndKeep, findKept, missingOf } from './sw/keep.ts'
import { onceNeeded } from './sw/once-needed.ts'
import { ownLanguageFirst } from './sw/own-language-first.ts'
import { plan } from './sw/plan.ts'
import type { FromWorker, ToWorker } from './sw/protocol.ts'
import { answerProvider } from './sw/provider-file.ts'
import { sweep } from './sw/sweep.ts'
import { warm } from './sw/warm.ts'
import type { WorkerFile } from './sw/worker-file.ts'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly WorkerFile[] }

const files = self.__WB_MANIFEST
const byAddress = new Map(files.map((file) => [file.url, file]))
const shell = files.filter((file) => file.part === 'shell')
const unasked = files.filter((file) => file.part !== 'on-demand')

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker
  if (message.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  else event.waitUntil(warmOnce(message.language).then(() => sweep(self.registration, files)))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const decided = plan(request, self.location.origin, byAddress)
  switch (decided.kind) {
    case 'leave':
      return
    case 'file':
      event.respondWith(answerFile(decided.file, request))
      return
    case 'provider':
      event.respondWith(answerProvider(request))
      return
    case 'by-content':
      event.respondWith(answerByContent(request))
  }
})

/**
 * The first time a small shell and the page that is open, so that little has to arrive before the line breaks. Later all
 * of it: an update that is offered must not work less well than what it replaces, and there is no hurry.
 */
async function install(): Promise<void> {
  const wanted =
    self.registration.active === null ? [...shell, ...(await openPages())] : [...unasked, ...(await neededBefore())]
  await Promise.all((await missingOf(wanted)).map(fetchAndKeep))
}

async function neededBefore(): Promise<readonly WorkerFile[]> {
  const kept = await (await caches.open(FILES_CACHE)).keys()
  return onceNeeded(
    files,
    kept.map(({ url }) => url),
  )
}

async function openPages(): Promise<readonly WorkerFile[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const addresses = new Set(pages.map((page) => new URL(page.url).pathname))
  return files.filter((file) => file.part === 'rest' && addresses.has(file.url))
}

let warming: Promise<void> | undefined

function warmOnce(language: string): Promise<void> {
  warming ??= warm(
    ownLanguageFirst(unasked, language),
    (kept, total) => void tellPages({ type: 'kept', kept, total }),
  ).finally(() => {
    warming = undefined
  })
  return warming
}

async function tellPages(message: FromWorker): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window' })
  for (const page of pages) page.postMessage(message)
}

/** Kept first; a page that isn't kept and can't be fetched is opened by the empty `app.html`. */
async function answerFile(file: WorkerFile, request: Request): Promise<Response> {
  const kept = await findKept(file)
  if (kept) return kept
  try {
    return await fetchAndKeep(file)
  } catch (error) {
    const empty = byAddress.get('/app.html')
    const page = request.mode === 'navigate' && empty ? await findKept(empty) : undefined
    if (page) return page
    throw error
  }
}

async function answerByContent(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) {
    const cache = await caches.open(request.url.includes('/guides/') ? GUIDES_CACHE : FILES_CACHE)
    await cache.put(request, response.clone())
  }
  return response
}
