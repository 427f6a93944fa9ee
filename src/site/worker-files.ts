import type { WorkerFile } from '../sw/worker-file.ts'

/** Vite's build manifest, as far as it is read here: by source, the file made of it and what that needs at once. */
export type BuildManifest = Readonly<
  Record<
    string,
    {
      readonly file: string
      readonly imports?: readonly string[]
      readonly css?: readonly string[]
      readonly assets?: readonly string[]
    }
  >
>

/** What every first screen runs on: the entry, and the words of each language. */
const boot = ['index.html', 'src/app/words/de.ts', 'src/app/words/sv.ts', 'src/app/words/en.ts']

/** Of the rest, what a run is walked and kept with comes first: the line may go down at any moment. */
const soon = [
  'src/app/customer/run-screen.tsx',
  'src/store/open-store.ts',
  'src/app/customer/summary/summary-screen.tsx',
]

/** What is large and not needed while the line is down comes last, with all that only this needs. */
const late = ['src/app/customer/file/make-file.ts', 'src/app/agent-screens.tsx', 'src/app/author-screens.tsx']

/** Within these in this order: what screens are made of, then how they look, then pages and pictures. */
const kinds = [/\.js$/, /\.css$/, /\.woff2?$/, /\/$/]

/**
 * Sorts what the service worker keeps. The shell is the empty page, the page that opens without a language, and the code
 * that these run; then comes what a run is walked with, the rest of the app, the guides, and what nobody needs in a
 * hurry. What is needed on demand is only named, so that it survives tidying up.
 * @throws Error where the build has no such entry: the shell would be missing something
 */
export function workerFiles(
  files: readonly { readonly url: string; readonly revision: string | null }[],
  manifest: BuildManifest,
): readonly WorkerFile[] {
  const shell = new Set(['index.html', 'app.html', ...filesOf(boot, manifest)])
  const missing = [...shell].filter((url) => !files.some((file) => file.url === url))
  if (missing.length > 0) throw new Error(`the shell needs what is not kept: ${missing.join(', ')}`)
  const early = new Set([...filesOf(soon, manifest), ...assetsOf([...boot, ...soon], manifest)])
  const last = new Set([...filesOf(late, manifest), ...assetsOf(late, manifest)])
  const partOf = (url: string): WorkerFile['part'] => {
    if (url.startsWith('guides/')) return 'guide'
    if (url.endsWith('.wasm')) return 'on-demand'
    return shell.has(url) ? 'shell' : 'rest'
  }
  const waveOf = (url: string) => {
    const part = partOf(url)
    if (part !== 'rest') return { shell: 0, guide: 3, 'on-demand': 5 }[part]
    if (early.has(url)) return 1
    return last.has(url) ? 4 : 2
  }
  return files
    .map(({ url, revision }) => ({
      wave: waveOf(url),
      file: { url: `/${url.replace(/(^|\/)index\.html$/, '$1')}`, revision, part: partOf(url) },
    }))
    .toSorted((one, other) => one.wave - other.wave || kindOf(one.file.url) - kindOf(other.file.url))
    .map(({ file }) => file)
}

/** The files made of these sources, and of all that those import. */
function filesOf(sources: readonly string[], manifest: BuildManifest, seen = new Set<string>()): ReadonlySet<string> {
  for (const source of sources) {
    const chunk = manifest[source]
    if (!chunk) throw new Error(`the build has no ${source}`)
    if (seen.has(chunk.file)) continue
    for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file)
    filesOf(chunk.imports ?? [], manifest, seen)
  }
  return seen
}

/** Fonts, pictures and workers of these sources themselves: wanted soon after, but nothing fails to start without them. */
function assetsOf(sources: readonly string[], manifest: BuildManifest): readonly string[] {
  return sources.flatMap((source) => manifest[source]?.assets ?? [])
}

function kindOf(url: string): number {
  const kind = kinds.findIndex((pattern) => pattern.test(url))
  return kind < 0 ? kinds.length : kind
}
