import type { WorkerFile } from '../sw/worker-file.ts'

/** Vite's build manifest, as far as it is read here: by source, the file made of it and what that needs at once. */
export type BuildManifest = Readonly<
  Record<string, { readonly file: string; readonly imports?: readonly string[]; readonly css?: readonly string[] }>
>

/** What every first screen runs on: the entry, and the words of each language. */
const boot = ['index.html', 'src/app/words/de.ts', 'src/app/words/sv.ts', 'src/app/words/en.ts']

/** In this order the rest is fetched: what screens are made of, then how they look, then pages and pictures. */
const kinds = [/\.js$/, /\.css$/, /\.woff2?$/, /\/$/]

/**
 * Sorts what the service worker keeps. The shell is the empty page, the page that opens without a language, and the code
 * that these run; then comes everything else of the app, then the guides. What is needed on demand is only named, so that
 * it survives tidying up.
 * @throws Error where the build has no such entry: the shell would be missing something
 */
export function workerFiles(
  files: readonly { readonly url: string; readonly revision: string | null }[],
  manifest: BuildManifest,
): readonly WorkerFile[] {
  const shell = new Set(['index.html', 'app.html', ...boot.flatMap((source) => [...filesOf(source, manifest)])])
  const missing = [...shell].filter((url) => !files.some((file) => file.url === url))
  if (missing.length > 0) throw new Error(`the shell needs what is not kept: ${missing.join(', ')}`)
  const partOf = (url: string): WorkerFile['part'] => {
    if (url.startsWith('guides/')) return 'guide'
    if (url.endsWith('.wasm')) return 'on-demand'
    return shell.has(url) ? 'shell' : 'rest'
  }
  return files
    .map(({ url, revision }) => ({ url: `/${url.replace(/(^|\/)index\.html$/, '$1')}`, revision, part: partOf(url) }))
    .toSorted((one, other) => turnOf(one) - turnOf(other))
}

function filesOf(source: string, manifest: BuildManifest, seen = new Set<string>()): ReadonlySet<string> {
  const chunk = manifest[source]
  if (!chunk) throw new Error(`the build has no ${source}`)
  if (seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const style of chunk.css ?? []) seen.add(style)
  for (const other of chunk.imports ?? []) filesOf(other, manifest, seen)
  return seen
}

function turnOf({ url, part }: WorkerFile): number {
  const kind = kinds.findIndex((pattern) => pattern.test(url))
  return ['shell', 'rest', 'guide', 'on-demand'].indexOf(part) * 10 + (kind < 0 ? kinds.length : kind)
}
