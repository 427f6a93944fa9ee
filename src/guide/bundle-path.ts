import type { Fingerprint, GuideId } from './ids.ts'
import type { Language } from './language.ts'

/** Where a guide's bundle lies under the site's base, without a leading slash; it never changes what it holds. */
export function bundlePath(guide: GuideId, fingerprint: Fingerprint, language: Language): string {
  return `guides/${guide}/${fingerprint.slice(0, 16)}/${language}.json`
}

/**
 * The browser cache that bundles lie in, by their content. Store and service worker share it: no update of the app empties
 * it, a run's removal may.
 */
export const GUIDES_CACHE = 'vorab-guides'
