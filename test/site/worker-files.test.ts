import { expect, test } from 'vitest'
import { type BuildManifest, workerFiles } from '../../src/site/worker-files.ts'

const words = (language: string) => ({ [`src/app/words/${language}.ts`]: { file: `assets/${language}-1.js` } })
const manifest: BuildManifest = {
  'index.html': {
    file: 'assets/index-1.js',
    css: ['assets/index-1.css'],
    imports: ['_shared.js'],
    assets: ['assets/text.woff2'],
  },
  '_shared.js': { file: 'assets/shared-1.js', imports: ['index.html'] },
  'src/app/lazy.tsx': { file: 'assets/lazy-1.js' },
  'src/app/customer/run-screen.tsx': { file: 'assets/run-1.js', css: ['assets/run-1.css'], imports: ['_shared.js'] },
  'src/app/customer/summary/summary-screen.tsx': { file: 'assets/summary-1.js' },
  'src/store/open-store.ts': { file: 'assets/store-1.js' },
  'src/app/customer/file/make-file.ts': {
    file: 'assets/file-1.js',
    imports: ['_pdf.js'],
    assets: ['assets/text.woff'],
  },
  '_pdf.js': { file: 'assets/pdf-1.js', imports: ['_shared.js'] },
  'src/app/agent-screens.tsx': { file: 'assets/agent-1.js' },
  'src/app/author-screens.tsx': { file: 'assets/author-1.js' },
  ...words('de'),
  ...words('sv'),
  ...words('en'),
}
const built = [
  { url: 'guides/mail/0a1b/de.json', revision: null },
  { url: 'de/g/mail/index.html', revision: 'c' },
  { url: 'assets/decoder-1.wasm', revision: null },
  { url: 'assets/text.woff2', revision: null },
  { url: 'assets/agent-1.js', revision: null },
  { url: 'assets/author-1.js', revision: null },
  { url: 'assets/file-1.js', revision: null },
  { url: 'assets/lazy-1.js', revision: null },
  { url: 'assets/pdf-1.js', revision: null },
  { url: 'assets/run-1.css', revision: null },
  { url: 'assets/run-1.js', revision: null },
  { url: 'assets/store-1.js', revision: null },
  { url: 'assets/summary-1.js', revision: null },
  { url: 'assets/text.woff', revision: null },
  { url: 'assets/index-1.js', revision: null },
  { url: 'assets/index-1.css', revision: null },
  { url: 'assets/shared-1.js', revision: null },
  { url: 'assets/de-1.js', revision: null },
  { url: 'assets/sv-1.js', revision: null },
  { url: 'assets/en-1.js', revision: null },
  { url: 'index.html', revision: 'a' },
  { url: 'app.html', revision: 'b' },
]

test('the shell is what every first screen runs on, and comes first; then what a run is walked with; what nobody needs in a hurry is last', () => {
  const sorted = workerFiles(built, manifest)
  expect(new Set(sorted.filter(({ part }) => part === 'shell').map(({ url }) => url))).toEqual(
    new Set([
      '/',
      '/app.html',
      '/assets/index-1.js',
      '/assets/index-1.css',
      '/assets/shared-1.js',
      '/assets/de-1.js',
      '/assets/sv-1.js',
      '/assets/en-1.js',
    ]),
  )
  expect(sorted.filter(({ part }) => part !== 'shell').map(({ url, part }) => `${part} ${url}`)).toEqual([
    'rest /assets/run-1.js',
    'rest /assets/store-1.js',
    'rest /assets/summary-1.js',
    'rest /assets/run-1.css',
    'rest /assets/text.woff2',
    'rest /assets/lazy-1.js',
    'rest /de/g/mail/',
    'guide /guides/mail/0a1b/de.json',
    'rest /assets/agent-1.js',
    'rest /assets/author-1.js',
    'rest /assets/file-1.js',
    'rest /assets/pdf-1.js',
    'rest /assets/text.woff',
    'on-demand /assets/decoder-1.wasm',
  ])
  expect(sorted.findLastIndex(({ part }) => part === 'shell')).toBe(7)
})

test('a build that lost a part of the shell is refused', () => {
  const { 'src/app/words/sv.ts': _, ...without } = manifest
  expect(() => workerFiles(built, without)).toThrow('src/app/words/sv.ts')
  expect(() => workerFiles(built.slice(0, -1), manifest)).toThrow('app.html')
})
