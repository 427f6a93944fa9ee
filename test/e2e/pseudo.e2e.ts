import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { languageNames } from '../../src/app/words/language-names.ts'
import { parseProvider } from '../../src/provider/provider.ts'
import { Phone } from './phone.ts'
import { freePort } from './site-server.ts'
import { untranslated } from './untranslated.ts'

const addresses = [
  '/',
  '/g/restart-router',
  '/privacy/',
  '/settings',
  '/runs',
  '/contacts',
  '/mail',
  '/left',
  '/no/such/screen',
  '/agent',
  '/agent/decode',
  '/agent/file',
  '/agent/cases',
  '/author',
]

/** The sources, served in the pseudo-language. */
async function pseudoSite(): Promise<string> {
  const port = await freePort()
  const vite = resolve('node_modules/vite/bin/vite.js')
  const args = [vite, '--mode', 'pseudo', '--port', `${port}`, '--strictPort']
  const env = { ...process.env, VORAB_UNPUBLISHED: 'allow' }
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env })
  onTestFinished(() => void server.kill('SIGKILL'))
  let said = ''
  while (!stripVTControlCharacters(said).includes(`:${port}`)) {
    const [chunk] = (await once(server.stdout, 'data')) as [Buffer]
    said += chunk.toString()
  }
  return `http://localhost:${port}`
}

/** What the provider calls itself and its departments is not ours to translate. */
function providersNames(): readonly string[] {
  const parsed = parseProvider(JSON.parse(readFileSync('public/provider.json', 'utf8')))
  if (parsed.status === 'invalid') throw new Error(parsed.problems.join('; '))
  const { name, departments } = parsed.provider
  return [name, ...Object.values(departments).map((department) => department.name.en)]
}

test('every text on the screens comes from the words: nothing is left untranslated', async () => {
  const site = await pseudoSite()
  const phone = await Phone.switchedOn({ locale: 'en-GB' })
  onTestFinished(() => phone.isThrownAway())
  const { page } = phone
  const names = ['Vorab', ...Object.values(languageNames), ...providersNames()]
  const found: string[] = []
  await page.goto(site)
  for (const address of addresses) {
    await page.evaluate(goInside, address)
    await page.locator('h1', { hasText: '⟦' }).first().waitFor()
    found.push(...(await untranslated(page, names)).map((text) => `${address}: ${text}`))
  }
  await page.evaluate(goInside, '/g/restart-router')
  await page.locator('footer .action-lit').filter({ visible: true }).click()
  await page.locator('article.step h1', { hasText: '⟦' }).waitFor()
  found.push(...(await untranslated(page, names)).map((text) => `a step: ${text}`))
  expect(found).toEqual([])
})

/** Runs in the page: to another screen of the open app. */
function goInside(path: string): void {
  document.querySelector('h1')?.remove()
  history.pushState({ idx: 1, key: path, usr: null }, '', path)
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
}
