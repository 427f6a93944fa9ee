import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Language, languages } from '../../src/guide/language.ts'
import { aPlace } from '../screens/places.ts'
import { startBrowser, Visitor } from '../screens/visitor.ts'
import { SiteServer } from './site-server.ts'

let server: SiteServer
let browser: Browser

beforeAll(async () => {
  server = await SiteServer.serves()
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  await server.stops()
})

/** Layout Instability 3.1: what moved, by how much, each time. Nothing is pressed, so every entry counts. */
const watch = `
  globalThis.moved = []
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      moved.push(value.toFixed(4) + ': ' + sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(' | '))
  }).observe({ type: 'layout-shift', buffered: true })`

async function visitor(language: Language): Promise<Visitor> {
  const comes = await Visitor.comes(browser, server, { language })
  onTestFinished(() => comes.leaves())
  await comes.page.context().addInitScript({ content: watch })
  return comes
}

async function movedOn(page: Page, path: string): Promise<unknown> {
  await page.goto(server.address + path)
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    await document.fonts.ready
    // Two frames: what was drawn in the last one has been looked at.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  })
  return page.evaluate('moved')
}

const begun = (who: Visitor) => aPlace(who.runs, ({ guide, step }) => guide === 'restart-router' && step?.kind === 'do')

test.each(languages)(
  'nothing moves on the first screens, before anything was begun here and after: %s',
  async (language) => {
    const who = await visitor(language)
    const screens = [`/${language}/`, '/', '/privacy/', '/g/restart-router/', '/g/connectivity/']
    const still = screens.map((path) => [path, []])
    const moved = async () => {
      const found: unknown[] = []
      for (const path of screens) found.push([path, await movedOn(who.page, path)])
      return found
    }
    expect(await moved()).toEqual(still)
    await who.bringsRuns([begun(who)])
    // As on any device on which something was begun: the first screen has been there since.
    await who.opens('/')
    await who.page.locator('.unfinished-runs').first().waitFor()
    expect(await moved()).toEqual(still)
    await who.opens('/g/restart-router/')
    await who.sees(who.words.app.home.start.unfinished)
  },
)

test('nor where the provider has no news of outages after all', async () => {
  const { status: _, ...silent } = JSON.parse(readFileSync(join(server.dist, 'provider.json'), 'utf8'))
  const who = await visitor('en')
  await who.page.context().route('**/provider.json', (route) => route.fulfill({ json: silent }))
  expect(await movedOn(who.page, '/')).toEqual([])
})
