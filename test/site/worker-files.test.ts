import { expect, test } from 'vitest'
import { type BuildManifest, workerFiles } from '../../src/site/worker-files.ts'

const words = (language: string) => ({ [`src/app/words/${language}.ts`]: { file: `assets/${language}-1.js` } })
const manifest: BuildManifest = {
  'index.html': { file: 'assets/index-1.js', css: ['assets/index-1.css'], imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared-1.js', imports: ['index.html'] },
  'src/app/lazy.tsx': { file: 'assets/lazy-1.js' },
  ...words('de'),
  ...words('sv'),
  ...words('en'),
}
const built = [
  { url: 'guides/mail/0a1b/de.json', revision: null },
  { url: 'de/g/mail/index.html', revision: 'c' },
  { url: 'assets/decoder-1.wasm', revision: null },
  { url: 'assets/text.woff2', revision: null },
  { url: 'assets/lazy-1.js', revision: null },
  { url: 'assets/index-1.js', revision: null },
  { url: 'assets/index-1.css', revision: null },
  { url: 'assets/shared-1.js', revision: null },
  { url: 'assets/de-1.js', revision: null },
  { url: 'assets/sv-1.js', revision: null },
  { url: 'assets/en-1.js', revision: null },
  { url: 'index.html', revision: 'a' },
  { url: 'app.html', revision: 'b' },
]

test('the shell is what every first screen runs on, and comes first; guides come last and are kept apart', () => {
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
    'rest /assets/lazy-1.js',
    'rest /assets/text.woff2',
    'rest /de/g/mail/',
    'guide /guides/mail/0a1b/de.json',
    'on-demand /assets/decoder-1.wasm',
  ])
  expect(sorted.findLastIndex(({ part }) => part === 'shell')).toBe(7)
})

test('a build that lost a part of the shell is refused', () => {
  const { 'src/app/words/sv.ts': _, ...without } = manifest
  expect(() => workerFiles(built, without)).toThrow('src/app/words/sv.ts')
  expect(() => workerFiles(built.slice(0, -1), manifest)).toThrow('app.html')
})
