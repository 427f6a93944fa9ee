import type { WorkerFile } from '../sw/worker-file.ts'

/**
 * Sorts what the service worker keeps. The shell is the empty page, the page that opens without a language, and all that
 * these name themselves; then comes everything else of the app, then the guides.
 * @param shellPages the html of the shell's pages, which name their scripts and styles
 */
export function workerFiles(
  files: readonly { readonly url: string; readonly revision: string | null }[],
  shellPages: readonly string[],
): readonly WorkerFile[] {
  const named = new Set(
    shellPages.flatMap((html) => [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, url]) => url)),
  )
  const partOf = (url: string): WorkerFile['part'] => {
    if (url.startsWith('guides/')) return 'guide'
    return named.has(url) || url === 'app.html' || url === 'index.html' ? 'shell' : 'rest'
  }
  const order: readonly WorkerFile['part'][] = ['shell', 'rest', 'guide']
  return files
    .map(({ url, revision }) => ({ url: `/${url.replace(/(^|\/)index\.html$/, '$1')}`, revision, part: partOf(url) }))
    .toSorted((one, other) => order.indexOf(one.part) - order.indexOf(other.part))
}
