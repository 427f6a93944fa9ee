import { expect, test } from 'vitest'
import {
  contentSecurityPolicy,
  DECODER_FOLDER,
  headerRules,
  headersOf,
  readHeadersFile,
  writeHeadersFile,
} from '../../src/server/headers.ts'

const options = { connect: ['https://status.example'], scriptHashes: ["'sha256-abc='"] }

test('the policy allows nothing by default and nothing inline', () => {
  const policy = contentSecurityPolicy(options)
  expect(policy).toMatch(/^default-src 'none'; /)
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).toContain('trusted-types vorab;')
  expect(policy).not.toMatch(/unsafe|\*|http:/)
})

test("scripts are the site's own and the one named by its hash; connections also go to the provider's hosts", () => {
  const directives = contentSecurityPolicy(options).split('; ')
  expect(directives).toContain("script-src 'self' 'sha256-abc='")
  expect(directives).toContain("connect-src 'self' https://status.example")
})

test.each([
  ['/', undefined],
  ['/de/', undefined],
  ['/assets/index-1.js', 'public, max-age=31536000, immutable'],
  ['/sw.js', 'no-cache'],
  ['/probe/ping', 'no-store, no-transform'],
])('%s is cached as %s', (path, caching) => {
  const headers = headersOf(headerRules(options), path)
  expect(headers['Cache-Control']).toBe(caching)
  expect(headers['X-Content-Type-Options']).toBe('nosniff')
})

test('only what probes fetch may be read by other sites', () => {
  expect(headersOf(headerRules(options), '/provider.json')).not.toHaveProperty('Access-Control-Allow-Origin')
  expect(headersOf(headerRules(options), '/probe/down')).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Date',
    'Timing-Allow-Origin': '*',
  })
})

test('the file for static hosts says the same as the server', () => {
  const rules = headerRules(options)
  expect(readHeadersFile(writeHeadersFile(rules))).toEqual(rules)
})

test('WebAssembly runs in the barcode decoder alone, which may do nothing else', () => {
  const decoder = headersOf(headerRules(options), `/${DECODER_FOLDER}/barcode-worker-1.js`)
  expect(decoder['Content-Security-Policy']).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /)
  expect(decoder['Cache-Control']).toBe('public, max-age=31536000, immutable')
  for (const path of ['/', '/app.html', '/assets/index-1.js', '/sw.js']) {
    expect(headersOf(headerRules(options), path)['Content-Security-Policy']).not.toContain('wasm')
  }
})

test('the camera may be opened by our own pages, the microphone by nobody', () => {
  expect(headersOf(headerRules(options), '/')['Permissions-Policy']).toContain('camera=(self), microphone=()')
})

test('on a host that would send both policies the first is taken back', () => {
  const file = writeHeadersFile(headerRules(options))
  const [, decoder] = file.split(`/${DECODER_FOLDER}/*\n`)
  expect(decoder).toMatch(/^ {2}! Content-Security-Policy\n {2}Content-Security-Policy: default-src 'none'/)
  expect(file.match(/^ {2}! /gm)).toHaveLength(1)
})
