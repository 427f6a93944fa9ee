import type { GuideBundle } from '../guide/bundle.ts'
import { bundlePath, GUIDES_CACHE } from '../guide/bundle-path.ts'
import type { Fingerprint, GuideId } from '../guide/ids.ts'
import { type Language, languages } from '../guide/language.ts'
import { where } from './environment.ts'
import { isBundleOf } from './is-bundle-of.ts'

export type PinnedBundle =
  | { readonly status: 'ok'; readonly bundle: GuideBundle }
  /** Not in the cache, and no network to fetch it. */
  | { readonly status: 'unreachable' }
  /** The site answered, but with something else: a portal's page, an error, or another revision. */
  | { readonly status: 'not-found' }

/** What is used of the browser; `caches` null: kept in memory as long as the tab lives. */
export type BundleEnvironment = {
  readonly caches: CacheStorage | null
  readonly fetch: (path: string) => Promise<Response>
}

/**
 * The guides that runs began with, by content: cached at first use in every language, so that neither the network nor
 * an update is needed to go on.
 */
export class Bundles {
  readonly #environment: BundleEnvironment
  readonly #memory = new Map<string, GuideBundle>()
  readonly #warming = new Map<Fingerprint, Promise<void>>()

  constructor(environment: BundleEnvironment) {
    this.#environment = environment
  }

  /** The bundle from memory, cache, or network; the guide's other languages follow in the background. */
  async pinned(fingerprint: Fingerprint, guide: GuideId, language: Language): Promise<PinnedBundle> {
    const result = await this.#load({ fingerprint, guide, language })
    if (result.status === 'ok') void this.warm(fingerprint, guide)
    return result
  }

  /** When every language is in the cache, or could not be had now; a later call tries again. */
  warm(fingerprint: Fingerprint, guide: GuideId): Promise<void> {
    const under = this.#warming.get(fingerprint)
    if (under !== undefined) return under
    const warming = Promise.all(languages.map((language) => this.#load({ fingerprint, guide, language })))
      .then(() => undefined)
      .finally(() => this.#warming.delete(fingerprint))
    this.#warming.set(fingerprint, warming)
    return warming
  }

  /** Forgets a guide that no run needs any more. */
  async unpin(fingerprint: string): Promise<void> {
    for (const [path, bundle] of this.#memory) if (bundle.fingerprint === fingerprint) this.#memory.delete(path)
    const cache = await this.#cache()
    for (const request of (await cache?.keys()) ?? []) {
      if (isBundleOf(request.url, fingerprint)) await cache?.delete(request)
    }
  }

  async #load(pin: Pin): Promise<PinnedBundle> {
    const path = import.meta.env.BASE_URL + bundlePath(pin.guide, pin.fingerprint, pin.language)
    const held = this.#memory.get(path) ?? (await this.#fromCache(path, pin))
    if (held === null) return this.#fromNetwork(path, pin)
    this.#memory.set(path, held)
    return { status: 'ok', bundle: held }
  }

  async #fromCache(path: string, pin: Pin): Promise<GuideBundle | null> {
    const cache = await this.#cache()
    const response = await cache?.match(path).catch(() => undefined)
    if (response === undefined) return null
    const bundle = bundleIn(await response.text().catch(() => ''), pin)
    if (bundle === null) await this.#forget(path)
    return bundle
  }

  async #fromNetwork(path: string, pin: Pin): Promise<PinnedBundle> {
    const text = await this.#environment
      .fetch(path)
      .then(
        (response) => response.text(),
        () => null,
      )
      .catch(() => null)
    if (text === null) return { status: 'unreachable' }
    const bundle = bundleIn(text, pin)
    if (bundle === null) {
      await this.#forget(path)
      return { status: 'not-found' }
    }
    this.#memory.set(path, bundle)
    const headers = { 'content-type': 'application/json' }
    // A full disk costs the copy, not the guide.
    await (await this.#cache())?.put(path, new Response(text, { headers })).catch(() => undefined)
    return { status: 'ok', bundle }
  }

  /** The service worker answers from the same cache: what is wrong in there would stay wrong for ever. */
  async #forget(path: string): Promise<void> {
    await (await this.#cache())?.delete(path).catch(() => false)
  }

  #cache(): Promise<Cache | null> {
    return this.#environment.caches?.open(GUIDES_CACHE).catch(() => null) ?? Promise.resolve(null)
  }
}

type Pin = { readonly fingerprint: Fingerprint; readonly guide: GuideId; readonly language: Language }

/** Null for anything but the bundle asked for. */
function bundleIn(text: string, { fingerprint }: Pin): GuideBundle | null {
  const value: unknown = where(() => JSON.parse(text))
  if (typeof value !== 'object' || value === null || !('fingerprint' in value)) return null
  return value.fingerprint === fingerprint ? (value as GuideBundle) : null
}

const bundles = new Bundles({
  caches: where(() => globalThis.caches),
  fetch: (path) => fetch(path, { signal: AbortSignal.timeout(20_000) }),
})

/** See `Bundles.pinned`. Needs no store: the guide can be shown while the database opens. */
export function pinnedBundle(fingerprint: Fingerprint, guide: GuideId, language: Language): Promise<PinnedBundle> {
  return bundles.pinned(fingerprint, guide, language)
}

/** See `Bundles.unpin`. */
export function unpinBundle(fingerprint: string): Promise<void> {
  return bundles.unpin(fingerprint)
}
