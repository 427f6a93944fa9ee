import { createHash, X509Certificate } from 'node:crypto'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ProbeId } from '../../src/guide/levels.ts'
import type { Reading } from '../../src/guide/reading.ts'
import { findBrowser } from '../browser/find-browser.ts'
import { type Identity, newAuthority, selfSigned } from '../line-server/certificate.ts'
import type { Given } from '../line-server/measuring-page.ts'
import { bundle, measuring } from '../line-server/measuring-site.ts'
import * as server from '../line-server/misbehaviour.ts'
import { type Site, startSite } from '../line-server/site.ts'

/* Where the browser decides: certificates, its permission for the local network, mixed content, the page's own policy,
   the tab in the background, flight mode. A browser of its own, that trusts one certificate and no other. */

const TIME = { timeout: 60_000 }
const authority = newAuthority()
const right = authority.issue({ host: 'localhost' })

let browser: Browser
let script: string

beforeAll(async () => {
  const { executablePath, args, env } = await findBrowser()
  const trust = `--ignore-certificate-errors-spki-list=${keyHash(right)}`
  browser = await chromium.launch({ executablePath, args: [...args, trust], env: { ...process.env, ...env } })
  script = await bundle()
}, 120_000)

afterAll(() => browser?.close())

function keyHash(identity: Identity): string {
  const key = new X509Certificate(identity.chain).publicKey.export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(key).digest('base64')
}

/** A page of the own site, over https unless told otherwise. */
class OwnPage implements AsyncDisposable {
  readonly #context: BrowserContext
  readonly page: Page
  readonly site: Site

  private constructor(context: BrowserContext, page: Page, site: Site) {
    this.#context = context
    this.page = page
    this.site = site
  }

  static async opened(
    options: { policy?: string; plain?: boolean; allowed?: readonly string[] } = {},
  ): Promise<OwnPage> {
    const site = await startSite(options.plain === true ? {} : { identity: right, host: 'localhost' })
    site.behaves(measuring({ '/page.js': script }, options.policy))
    const context = await browser.newContext()
    if (options.allowed !== undefined) await context.grantPermissions([...options.allowed], { origin: site.origin })
    const page = await context.newPage()
    await page.goto(`${site.origin}/`)
    await page.waitForFunction('typeof probe === "function"')
    return new OwnPage(context, page, site)
  }

  async reads(id: ProbeId, given: Given = {}): Promise<Reading> {
    return this.page.evaluate(`probe(${JSON.stringify(id)}, ${JSON.stringify(given)})`)
  }

  async goesOffline(): Promise<void> {
    await this.#context.setOffline(true)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#context.close()
    await this.site[Symbol.asyncDispose]()
  }
}

describe('certificates, as a browser judges them', TIME, () => {
  test('the right one', async () => {
    await using own = await OwnPage.opened()
    expect((await own.reads('reach')).level).toBe('reachable')
    expect((await own.reads('clock')).level).toBe('right')
  })

  test.each([
    ['that nobody signed', selfSigned('localhost')],
    ['of an authority that is not known', newAuthority().issue({ host: 'localhost' })],
    ['that has expired', newAuthority().issue({ host: 'localhost', until: new Date(Date.now() - 1_000) })],
    ['for another name', newAuthority().issue({ host: 'other.example' })],
  ])('one %s: no answer, and no reason to be had', async (_, identity) => {
    await using own = await OwnPage.opened()
    await using wrong = await startSite({ identity, host: 'localhost' })
    const reading = await own.reads('reach', { probes: { canary: `${wrong.origin}/probe/canary.txt` } })
    expect(reading.level).toBe('no-answer')
    expect(reading.figures).toMatchObject({ answer: 'nothing', timedOut: false })
  })
})

describe('the router', TIME, () => {
  /** As if the page came from the internet: a page of this very device may reach it anyway. */
  const policy = 'treat-as-public-address'

  async function asksFor(box: Site, options: Parameters<typeof OwnPage.opened>[0], id: ProbeId = 'router') {
    await using own = await OwnPage.opened(options)
    return await own.reads(id, {
      probes: { router: `${box.origin}/` },
      limits: { routerMs: 2_000, routerPromptMs: 2_000 },
    })
  }

  test('answers, and the person had agreed', async () => {
    await using box = await startSite()
    box.behaves(server.showsLoginPage)
    expect((await asksFor(box, { policy, allowed: ['local-network-access'] })).level).toBe('reachable')
    expect(box.asked).toEqual(['GET /'])
  })

  test('the person had refused', async () => {
    await using box = await startSite()
    // Here a browser that is given one permission takes all others for refused.
    expect((await asksFor(box, { policy, allowed: ['geolocation'] })).level).toBe('refused')
    expect(box.asked).toEqual([])
  })

  test('nobody is at its address', async () => {
    const box = await startSite()
    await box[Symbol.asyncDispose]()
    expect((await asksFor(box, { policy, allowed: ['local-network-access'] })).level).toBe('unreachable')
  })

  test("is kept from being asked by the page's own policy", async () => {
    await using box = await startSite()
    const strict = "default-src 'self'"
    const reading = await asksFor(box, { policy: strict, allowed: ['local-network-access'] })
    expect(reading.level).toBe('unsupported')
    expect(reading.figures).toMatchObject({ reason: 'own-policy' })
  })
})

describe("the person's own website", TIME, () => {
  test('a page whose policy is strict cannot ask it, and says so', async () => {
    await using own = await OwnPage.opened({ policy: "default-src 'self'" })
    const reading = await own.reads('website', { domain: 'kunde.example' })
    expect(reading.level).toBe('unsupported')
    expect(reading.figures).toMatchObject({ reason: 'own-policy' })
  })

  test('one with a certificate that nobody signed', async () => {
    await using own = await OwnPage.opened()
    await using wrong = await startSite({ identity: selfSigned('localhost'), host: 'localhost' })
    await using resolver = await startSite()
    resolver.behaves(server.sends('{"Status":0,"Answer":[{"type":1,"data":"127.0.0.1"}]}'))
    const probes = { dnsOverHttps: `${resolver.origin.replace('127.0.0.1', 'localhost')}/dns-query` }
    const reading = await own.reads('website', { domain: `localhost:${wrong.port}`, probes })
    expect(reading.level).toBe('certificate-or-blocked')
  })
})

describe('in the middle of a measurement', TIME, () => {
  test('flight mode', async () => {
    await using own = await OwnPage.opened()
    own.site.behaves(server.hangs)
    const reading = own.reads('reach')
    await expect.poll(() => own.site.asked.filter((line) => line.includes('canary')).length).toBe(1)
    await own.goesOffline()
    own.site.cut()
    const { level, figures } = await reading
    expect(level).toBe('no-answer')
    expect(figures).toMatchObject({ saysOnline: false, connectionChanged: true })
  })

  test('before it even begins: the device says that it is offline', async () => {
    await using own = await OwnPage.opened()
    await own.goesOffline()
    expect((await own.reads('online')).level).toBe('offline')
    expect((await own.reads('reach')).level).toBe('no-answer')
    expect((await own.reads('speed')).level).toBe('no-answer')
  })
})
