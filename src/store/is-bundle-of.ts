/** Whether an address is that of a bundle with this fingerprint (see `bundlePath`). */
export function isBundleOf(url: string, fingerprint: string): boolean {
  return new URL(url).pathname.split('/').at(-2) === fingerprint.slice(0, 16)
}
