import { expect, test } from 'vitest'
import { plan } from '../../src/sw/plan.ts'
import { keyOf, type WorkerFile } from '../../src/sw/worker-file.ts'

const file = (url: string, revision: string | null = null): WorkerFile => ({ url, revision, part: 'rest' })
const files = new Map(
  [
    file('/', 'r1'),
    file('/app.html', 'r2'),
    file('/de/', 'r3'),
    file('/de/g/mail/', 'r4'),
    file('/assets/index-1.js'),
  ].map((one) => [one.url, one]),
)
const own = 'https://vorab.example'

function planned(path: string, mode = 'no-cors', method = 'GET'): string {
  const decided = plan({ method, mode, url: path.startsWith('http') ? path : own + path }, own, files)
  return decided.kind === 'file' ? decided.file.url : decided.kind
}

test.each([
  ['/', '/'],
  ['/?lang=sv', '/'],
  ['/de/', '/de/'],
  ['/de', '/de/'],
  ['/de/g/mail', '/de/g/mail/'],
  ['/de/g/mail/?x=1', '/de/g/mail/'],
  ['/run/17', '/app.html'],
  ['/de/run/17/summary', '/app.html'],
  ['/no/such/screen', '/app.html'],
])('opening %s shows the page %s', (address, page) => {
  expect(planned(address, 'navigate')).toBe(page)
})

test.each([
  ['a probe', '/probe/canary.txt'],
  ['an opened probe', '/probe/ping', 'navigate'],
  ['the status feed', '/status/summary.json'],
  ['another site', 'https://status.example/api/v2/summary.json'],
  ['a file of no version', '/robots.txt'],
  ['something sent', '/', 'cors', 'POST'],
])('%s is left to the network', (_, path, mode = 'cors', method = 'GET') => {
  expect(planned(path, mode, method)).toBe('leave')
})

test.each([
  ["the provider's file", '/provider.json', 'provider'],
  ['a guide', '/guides/0a1b-de.json', 'by-content'],
  ['a file of this version', '/assets/index-1.js', '/assets/index-1.js'],
  ['a file of an older version', '/assets/index-0.js', 'by-content'],
])('%s', (_, path, expected) => {
  expect(planned(path)).toBe(expected)
})

test('the same file of two versions is two things, a file named by its content is one', () => {
  expect(keyOf(file('/de/', 'a'))).not.toBe(keyOf(file('/de/', 'b')))
  expect(keyOf(file('/assets/index-1.js'))).toBe('/assets/index-1.js')
})
