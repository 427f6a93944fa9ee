import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { de } from '../../src/app/customer/file/words/de.ts'
import { de as common } from '../../src/app/words/de.ts'
import { nodeSha256 } from '../../src/cli/node-sha256.ts'
import type { GuideBundle } from '../../src/guide/bundle.ts'
import type { Content, Entry } from '../../src/guide/entry.ts'
import { sealEntry } from '../../src/guide/seal-entry.ts'
import { scene } from './customer.ts'
import { shippedRevisions } from './shipped-guide.ts'

/** As people type them; each is there once, so that a find names where it came through. */
const kinds = [
  (n: number) => `Passw0rd!${n}x`,
  (n: number) => `PIN ${String(100_000 + n)}`,
  (n: number) => `DE${String(10 + (n % 89))}37040044${String(1_000_000_000 + n)}`,
  (n: number) => `Musterweg ${n}, 1${String(1000 + n)} Kiel`,
  (n: number) => `Heimnetz-${10_000 + n}`,
]
const secrets = Array.from({ length: 1000 }, (_, n) => kinds[n % kinds.length]?.(n) ?? '')
/** Several in a text, as many as its field holds. */
const inLines = (from: number, to: number, each: number) =>
  Array.from({ length: Math.ceil((to - from) / each) }, (_, n) =>
    secrets.slice(from + n * each, Math.min(to, from + (n + 1) * each)).join(' '),
  )
const found = (text: string) => secrets.filter((secret) => text.includes(secret))
const sent = 'Erreichbar am Abend'

/** Where people type: names of a run, what they are to try, contacts, and pasted texts; only the caller's name is meant to go. */
async function savedWithSecrets({ flow, fingerprint }: GuideBundle): Promise<string> {
  const run = 'run-with-secrets'
  const begun = { type: 'begun', guide: flow.guide, revision: flow.revision, fingerprint, language: 'de' }
  const contents = [
    { ...begun, entry: flow.entries[0], link: null, walkedBy: 'customer' },
    ...inLines(0, 250, 7).map((name) => ({ type: 'named', name })),
    ...inLines(250, 400, 7).flatMap((task) => [
      { type: 'hung-up', task },
      { type: 'came-back', works: false },
    ]),
  ] as unknown as readonly Content[]
  const log: Entry[] = []
  for (const content of contents) {
    const salt = new Uint8Array(randomBytes(16))
    log.push(
      await sealEntry({
        previous: log.at(-1) ?? null,
        run: run as never,
        at: Date.now(),
        content,
        salt,
        sha256: nodeSha256,
      }),
    )
  }
  const contacts = Array.from({ length: 15 }, (_, n) => {
    const [who = null] = inLines(400 + n * 30, 407 + n * 30, 7)
    const [promised = null] = inLines(407 + n * 30, 430 + n * 30, 23)
    const rest = { ticket: null, promised, promisedBy: null, keptPromise: true, run: null }
    return { id: `c${n}`, at: n, by: 'call', who, ...rest }
  })
  const settings = [{ key: `pasted/${run}/error`, value: secrets.slice(850).join('\n') }]
  const database = { version: 60, tables: { log, contacts, settings } }
  return JSON.stringify({ app: 'vorab', format: 1, exportedAt: 0, database, mirror: {}, unsaved: [] })
}

test('a thousand secrets planted where people type are in no file, code, address, request, cache or message', async () => {
  const { customer, server } = await scene()
  const { page } = customer
  const outside: string[] = []
  page.on('request', (request) => outside.push(request.url(), request.postData() ?? ''))
  page.on('console', (message) => outside.push(message.text()))
  page.on('framenavigated', (frame) => outside.push(frame.url()))
  await customer.opens('/')
  await customer.hasEverythingKept()
  const [bundle] = shippedRevisions(server.dist, 'connectivity', 'de')
  if (bundle === undefined) throw new Error('the site ships no guide')
  await customer.opens('/settings')
  const buffer = Buffer.from(await savedWithSecrets(bundle))
  await page.locator('input[type=file]').setInputFiles({ name: 'vorab.json', mimeType: 'application/json', buffer })
  await customer.sees(common.keeping.settings.imported(1))

  await customer.opens('/run/run-with-secrets/summary')
  const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? ''
  expect(code).not.toBe('')
  await customer.opens('/run/run-with-secrets/file')
  await page.getByLabel(de.name).fill(sent)
  await page.evaluate(takesOutEverything)
  await customer.presses(de.make)
  await customer.sees(de.made)
  const [download] = await Promise.all([page.waitForEvent('download'), customer.presses(de.download)])
  const pdf = await readFile(await download.path())

  const read = await readEverywhere(pdf)
  expect(read).toContain(sent)
  expect(found(read)).toEqual([])
  expect(found([code, ...outside].join('\n'))).toEqual([])
  expect(found(await page.evaluate(keptBesideTheDatabase))).toEqual([])
  await customer.opens('/run/run-with-secrets/no-such-screen')
  expect(found(await mainText(page))).toEqual([])
})

/** Every byte of the PDF: as it is, unpacked stream by stream, as its text reads, and the sealed record. */
async function readEverywhere(pdf: Buffer): Promise<string> {
  const raw = pdf.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, packed = '']) => unpacked(packed))
  const document = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: false }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, place) => {
      const { items } = await (await document.getPage(place + 1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }),
  )
  const attachments = (await document.getAttachments()) as Record<string, { content: Uint8Array }>
  const records = Object.values(attachments).map(({ content }) => {
    const [, body = ''] = new TextDecoder().decode(content).split('.')
    return Buffer.from(body, 'base64url').toString()
  })
  expect(records).toHaveLength(1)
  return [raw, ...streams, ...pages, pages.join(''), ...records].join('\n')
}

function unpacked(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('utf8')
  } catch {
    return ''
  }
}

/** Runs in the page. */
function takesOutEverything(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('fieldset input[type=checkbox]'))
    if (box.checked) box.click()
}

/** Runs in the page: Cache Storage, both storages, the address and its history's state. */
async function keptBesideTheDatabase(): Promise<string> {
  const texts: string[] = [location.href, JSON.stringify(history.state), document.cookie, document.title]
  for (const storage of [localStorage, sessionStorage]) texts.push(JSON.stringify({ ...storage }))
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      texts.push(request.url)
      texts.push((await (await cache.match(request))?.text()) ?? '')
    }
  }
  return texts.join('\n')
}

function mainText(page: Page): Promise<string> {
  return page.locator('body').innerText()
}
