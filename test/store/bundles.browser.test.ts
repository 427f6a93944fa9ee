import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundlePath, GUIDES_CACHE } from '../../src/guide/bundle-path.ts'
import { toHex } from '../../src/guide/bytes.ts'
import type { Fingerprint, GuideId } from '../../src/guide/ids.ts'
import type { Language } from '../../src/guide/language.ts'
import { Bundles } from '../../src/store/bundles.ts'

const guide = 'restart-router' as GuideId
/** Another in each test: what one still fetches in the background must not reach the next. */
let fingerprint: Fingerprint
const newer = 'cd'.repeat(32) as Fingerprint

const pathOf = (which: Fingerprint, language: Language) => `/${bundlePath(guide, which, language)}`

beforeEach(() => {
  fingerprint = toHex(crypto.getRandomValues(new Uint8Array(32))) as Fingerprint
})
afterEach(() => caches.delete(GUIDES_CACHE))

/** A site that answers by path; every request is noted. */
class Site {
  readonly asked: string[] = []
  readonly pages = new Map<string, string>()
  reachable = true

  constructor(...fingerprints: readonly Fingerprint[]) {
    for (const each of fingerprints) {
      for (const language of ['de', 'sv', 'en'] as const) {
        const path = pathOf(each, language)
        this.pages.set(path, JSON.stringify({ fingerprint: each, words: { language } }))
      }
    }
  }

  fetch = async (path: string): Promise<Response> => {
    this.asked.push(path)
    if (!this.reachable) throw new TypeError('Failed to fetch')
    return new Response(this.pages.get(path) ?? '<h1>Not found</h1>')
  }
}

test('a guide that was opened once is there in every language without the network', async () => {
  const site = new Site(fingerprint)
  const bundles = new Bundles({ caches, fetch: site.fetch })
  expect(await bundles.pinned(fingerprint, guide, 'de')).toMatchObject({ status: 'ok', bundle: { fingerprint } })
  await bundles.warm(fingerprint, guide)
  site.reachable = false

  const later = new Bundles({ caches, fetch: site.fetch })
  for (const language of ['de', 'sv', 'en'] as const) {
    expect(await later.pinned(fingerprint, guide, language)).toMatchObject({ bundle: { words: { language } } })
  }
  expect(site.asked.toSorted()).toEqual([...site.pages.keys()].toSorted())
})

test('a guide that is neither here nor to be had is unreachable, and found once the network is back', async () => {
  const site = new Site(fingerprint)
  site.reachable = false
  const bundles = new Bundles({ caches, fetch: site.fetch })
  expect(await bundles.pinned(fingerprint, guide, 'sv')).toEqual({ status: 'unreachable' })
  site.reachable = true
  expect(await bundles.pinned(fingerprint, guide, 'sv')).toMatchObject({ status: 'ok' })
})

test.for([
  ['a page of its own', '<h1>Wi-Fi login</h1>'],
  ['another revision', JSON.stringify({ fingerprint: newer })],
  ['no bundle', '[]'],
  ['nothing', ''],
] as const)('%s in the place of a guide is not taken for it and not kept', async ([, page]) => {
  const site = new Site()
  const path = pathOf(fingerprint, 'de')
  site.pages.set(path, page)
  // As the service worker does with whatever answers.
  const cache = await caches.open(GUIDES_CACHE)
  const throughWorker = async (asked: string) => {
    const response = await site.fetch(asked)
    await cache.put(asked, response.clone())
    return response
  }
  const bundles = new Bundles({ caches, fetch: throughWorker })
  expect(await bundles.pinned(fingerprint, guide, 'de')).toEqual({ status: 'not-found' })
  expect(await cache.match(path)).toBeUndefined()
})

test('a damaged copy in the cache is fetched anew, past a service worker that answers from the same cache', async () => {
  const cache = await caches.open(GUIDES_CACHE)
  await cache.put(pathOf(fingerprint, 'de'), new Response('{"fingerprint":'))
  const site = new Site(fingerprint)
  const throughWorker = async (path: string) => (await cache.match(path)) ?? site.fetch(path)
  const bundles = new Bundles({ caches, fetch: throughWorker })
  expect(await bundles.pinned(fingerprint, guide, 'de')).toMatchObject({ status: 'ok' })
})

test('unpinning forgets that guide and no other', async () => {
  const site = new Site(fingerprint, newer)
  const bundles = new Bundles({ caches, fetch: site.fetch })
  await bundles.warm(fingerprint, guide)
  await bundles.warm(newer, guide)
  await bundles.unpin(fingerprint)
  site.reachable = false
  expect(await bundles.pinned(fingerprint, guide, 'de')).toEqual({ status: 'unreachable' })
  expect(await bundles.pinned(newer, guide, 'de')).toMatchObject({ status: 'ok' })
})

test.for([
  ['no cache storage', null],
  ['one that refuses', { open: () => Promise.reject(new DOMException('denied', 'SecurityError')) }],
  [
    'one that is full',
    {
      open: async () => ({
        match: async () => undefined,
        put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
        keys: async () => [],
      }),
    },
  ],
] as const)('with %s a guide stays in memory', async ([, storage]) => {
  const site = new Site(fingerprint)
  const bundles = new Bundles({ caches: storage as CacheStorage | null, fetch: site.fetch })
  await bundles.pinned(fingerprint, guide, 'de')
  await bundles.warm(fingerprint, guide)
  site.reachable = false
  expect(await bundles.pinned(fingerprint, guide, 'sv')).toMatchObject({ status: 'ok' })
  await bundles.unpin(fingerprint)
  expect(await bundles.pinned(fingerprint, guide, 'sv')).toEqual({ status: 'unreachable' })
})
