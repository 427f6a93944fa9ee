import { describe, expect, onTestFinished, test } from 'vitest'
import { SiteServer } from './site-server.ts'

async function site(): Promise<SiteServer> {
  const server = await SiteServer.serves()
  onTestFinished(() => server.stops())
  return server
}

const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } }

describe('the built site, served', () => {
  test.each([
    ['/', '<h1'],
    ['/de/', 'lang="de"'],
    ['/sv/privacy/', 'lang="sv"'],
    ['/en/g/restart-router/', 'lang="en"'],
  ])('%s holds its screen, drawn', async (address, sign) => {
    const server = await site()
    const html = await (await fetch(server.address + address, asBrowser)).text()
    expect(html).toContain(sign)
    expect(html).toMatch(/<div data-screen lang="(?:de|sv|en)">.*<h1/s)
    expect(html).not.toMatch(/\sstyle=|<style/)
  })

  test('a deep link answers with the empty page, a file that is gone with 404', async () => {
    const server = await site()
    const deep = await fetch(`${server.address}/run/17`, asBrowser)
    expect(deep.status).toBe(200)
    expect(await deep.text()).not.toContain('data-screen')
    expect((await fetch(`${server.address}/assets/gone-1.js`)).status).toBe(404)
    expect((await fetch(`${server.address}/guides/gone.json`)).status).toBe(404)
  })

  test.each(['/', '/run/17', '/sw.js', '/provider.json', '/probe/ping'])('%s carries the policy', async (address) => {
    const server = await site()
    const { headers } = await fetch(server.address + address, asBrowser)
    expect(headers.get('Content-Security-Policy')).toMatch(/script-src 'self' 'sha256-[^']+'; style-src 'self';/)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  })

  test('the status feed is as fresh as if it had just been published', async () => {
    const server = await site()
    const before = Date.now()
    const feed = (await (await fetch(`${server.address}/status/summary.json`)).json()) as {
      readonly page: { readonly updated_at: string }
    }
    expect(Date.parse(feed.page.updated_at)).toBeGreaterThanOrEqual(before)
  })
})
