import { expect, test } from 'vitest'
import { workerFiles } from '../../src/site/worker-files.ts'

const built = [
  { url: 'assets/index-1.js', revision: null },
  { url: 'assets/lazy-1.js', revision: null },
  { url: 'assets/index-1.css', revision: null },
  { url: 'guides/0a1b-de.json', revision: null },
  { url: 'index.html', revision: 'a' },
  { url: 'app.html', revision: 'b' },
  { url: 'de/g/mail/index.html', revision: 'c' },
]
const page =
  '<link rel="stylesheet" href="/assets/index-1.css"><script type="module" src="/assets/index-1.js"></script>'

test('the shell is what the first screens name, and comes first; guides come last and are kept apart', () => {
  expect(workerFiles(built, [page]).map(({ url, part }) => `${part} ${url}`)).toEqual([
    'shell /assets/index-1.js',
    'shell /assets/index-1.css',
    'shell /',
    'shell /app.html',
    'rest /assets/lazy-1.js',
    'rest /de/g/mail/',
    'guide /guides/0a1b-de.json',
  ])
})
