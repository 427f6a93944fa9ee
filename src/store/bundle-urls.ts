import type { Fingerprint, GuideId } from '../guide/ids.ts'
import type { Language } from '../guide/language.ts'

/** The cache of pinned guides: never emptied by the service worker, which also serves from it. */
export const GUIDE_CACHE = 'vorab-guides'

/** Where a guide's bundle lies, on the site and in the cache: an address of its own for every content. */
export function bundlePath(pin: { guide: GuideId; fingerprint: Fingerprint; language: Language }): string {
  return `/guides/${pin.guide}/${pin.fingerprint.slice(0, 16)}/${pin.language}.json`
}

/** Whether an address is that of a bundle with this fingerprint. */
export function isBundleOf(url: string, fingerprint: string): boolean {
  return new URL(url).pathname.split('/').at(-2) === fingerprint.slice(0, 16)
}
