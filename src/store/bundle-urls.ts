/** The cache of pinned guides: no update of the app empties it, and the service worker answers from it too. */
export const GUIDE_CACHE = 'vorab-guides'

/** Whether an address is that of a bundle with this fingerprint (see `bundlePath`). */
export function isBundleOf(url: string, fingerprint: string): boolean {
  return new URL(url).pathname.split('/').at(-2) === fingerprint.slice(0, 16)
}
