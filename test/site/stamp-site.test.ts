import { createHash } from 'node:crypto'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Page } from '../../src/site/page/page.ts'
import { emptyPageHtml, pageHtml } from '../../src/site/page-html.ts'
import { stampSite } from '../../src/site/stamp-site.ts'

const frame = { template: readFileSync('index.html', 'utf8'), beforePaint: 'if (1 < 2) pick()' }
const demo = JSON.parse(readFileSync('public/provider.json', 'utf8'))
const other = {
  ...demo,
  site: 'https://hilfe.other.example',
  status: undefined,
  intakeUrl: 'https://in.other.example/',
}
const nowhere = { ...demo, site: undefined }

const addresses = ['/', '/g/mail/', '/sv/', '/sv/g/mail/'] as const

function page(address: string): Page {
  const language = address.startsWith('/sv/') ? 'sv' : null
  return { address, screen: address.replace(/^\/sv/, ''), language, title: 'Mail', description: 'Mail', markup: [] }
}

/** A built site in small, with the list of its worker as workbox-build writes it; `null`: the worker is not built yet. */
function site(provider: object, revisions: 'old' | null = 'old'): string {
  const dist = mkdtempSync(join(tmpdir(), 'vorab-stamp-'))
  onTestFinished(() => rmSync(dist, { recursive: true }))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    writeFileSync(join(dist, file), text)
  }
  for (const address of addresses) write(`${address}index.html`, pageHtml(page(address), frame))
  write('app.html', emptyPageHtml(frame, page('/')))
  write('provider.json', JSON.stringify(provider))
  const kept = [...addresses, '/app.html'].map((url) => ({ part: 'rest', revision: '0'.repeat(32), url }))
  const hashed = { part: 'rest', revision: null, url: '/assets/index-AbCd.js' }
  if (revisions !== null) write('sw.js', `const files=${JSON.stringify([...kept, hashed])};install()`)
  return dist
}

function stamped(dist: string, provider?: object): Readonly<Record<string, string>> {
  if (provider !== undefined) writeFileSync(join(dist, 'provider.json'), JSON.stringify(provider))
  stampSite(dist)
  const files = globSync('**/*.*', { cwd: dist }).concat('_headers')
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(dist, file), 'utf8')]))
}

const text = (files: Readonly<Record<string, string>>, name: string) => files[name] ?? ''

test('stamping twice gives the same bytes', () => {
  const dist = site(demo)
  expect(stamped(dist)).toEqual(stamped(dist))
})

test.each([
  ['another provider', other],
  ['one whose address is not known', nowhere],
])('of the provider before nothing stays: %s', (_, next) => {
  const dist = site(demo)
  stamped(dist)
  expect(stamped(dist, next)).toEqual(stamped(site(next)))
})

test.each([demo, other, nowhere])('the service worker lists every file as it is now (%#)', (provider) => {
  const dist = site(demo)
  const { 'sw.js': script = '' } = stamped(dist, provider)
  const listed = [...script.matchAll(/"revision":"(\w+)","url":"([^"]+)"/g)]
  expect(listed).toHaveLength(5)
  for (const [, revision, url = ''] of listed) {
    const file = readFileSync(join(dist, url.endsWith('/') ? `${url}index.html` : url))
    expect(`${url} ${revision}`).toBe(`${url} ${createHash('md5').update(file).digest('hex')}`)
  }
  expect(script).toContain('{"part":"rest","revision":null,"url":"/assets/index-AbCd.js"}')
  expect(script).toMatch(/;install\(\)$/)
})

test('in the middle of a build there is no worker yet', () => {
  expect(stamped(site(demo, null))).not.toHaveProperty('sw.js')
})

test('each page names its sisters', () => {
  const files = stamped(site(other))
  for (const name of ['g/mail/index.html', 'sv/g/mail/index.html']) {
    const alternates = [...text(files, name).matchAll(/hreflang="([\w-]+)" href="([^"]+)"/g)]
    expect(alternates.map(([, language, href]) => `${language} ${href}`)).toEqual([
      'de https://hilfe.other.example/de/g/mail/',
      'sv https://hilfe.other.example/sv/g/mail/',
      'en https://hilfe.other.example/en/g/mail/',
      'x-default https://hilfe.other.example/g/mail/',
    ])
  }
  expect(text(files, 'sv/g/mail/index.html')).toContain(
    '<link rel="canonical" href="https://hilfe.other.example/sv/g/mail/" />',
  )
})

test('where the site is served is not guessed', () => {
  expect(text(stamped(site(nowhere)), 'g/mail/index.html')).not.toMatch(/canonical|hreflang|og:url/)
})

test('a provider without news of outages has no room kept for them', () => {
  expect(text(stamped(site(demo)), 'sv/index.html')).toContain('<html lang="sv">')
  expect(text(stamped(site(other)), 'sv/index.html')).toContain('<html lang="sv" data-no-outages>')
})

test('the policy names the inline script by its hash, and the hosts of the provider alone', () => {
  const hash = createHash('sha256').update(frame.beforePaint).digest('base64')
  const headers = text(stamped(site(other)), '_headers')
  expect(headers).toContain(`script-src 'self' 'sha256-${hash}';`)
  expect(headers).toContain(' https://in.other.example;')
  expect(text(stamped(site(demo)), '_headers')).not.toContain('other.example')
})

test('what was not drawn by this version is refused, and so is a provider that is none', () => {
  const dist = site(demo)
  writeFileSync(join(dist, 'sv', 'index.html'), '<html lang="sv"><title>Mine</title></html>')
  expect(() => stampSite(dist)).toThrow('/sv/ has no place')
  expect(() => stampSite(site({ ...demo, name: 7 }))).toThrow('provider.json: name')
})
