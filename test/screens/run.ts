import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { SiteServer } from '../e2e/site-server.ts'
import { groups } from './groups.ts'
import { type Look, lookName, looks, sizes, textScale } from './look.ts'
import { startBrowser, Visitor } from './visitor.ts'

/* `npm run screens [-- --only WORD …]`: pictures of every screen of the built site into `screens/`, to be looked at: three languages,
   light and dark, phone, desk, and a phone with text of double size. Words choose among them by language, theme, size
   and group: `npm run screens -- --only de dark narrow home`. */

/** Two visitors at a time: a machine has at least two cores. */
const AT_A_TIME = 2

type Task = { readonly look: Look; readonly group: string }

const folder = 'screens'
const chosen = process.argv.slice(2).filter((word) => word !== '--only')
const tasks = looks
  .flatMap((look) => Object.keys(groups).map((group): Task => ({ look, group })))
  .filter(({ look, group }) => {
    const own = new Set<string>([look.language, look.theme, look.size, group])
    return chosen.every((word) => own.has(word))
  })
if (tasks.length === 0) {
  console.error(`nothing is called that; there are: ${Object.keys(groups).join(', ')}`)
  process.exit(2)
}

if (chosen.length === 0) rmSync(folder, { recursive: true, force: true })
const begun = performance.now()
const server = await SiteServer.serves()
const browsers = new Map<string, Promise<Browser>>()
let pictures = 0
const failed: string[] = []
try {
  const queue = [...tasks]
  const work = async () => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) await takePictures(task)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, work))
} finally {
  for (const browser of browsers.values()) await (await browser).close()
  await server.stops()
}
console.error(`${pictures} pictures of ${tasks.length} visits in ${Math.round((performance.now() - begun) / 1000)} s`)
for (const line of failed) console.error(line)
process.exitCode = failed.length === 0 ? 0 : 1

async function takePictures({ look, group: name }: Task): Promise<void> {
  const group = groups[name]
  if (group === undefined) return
  const into = join(folder, lookName(look))
  mkdirSync(into, { recursive: true })
  const site = group.withoutServer ? await SiteServer.serves() : server
  const worker = group.withoutServer ?? false
  const visitor = await Visitor.comes(await browserFor(look), site, { ...look, size: sizes[look.size], worker })
  try {
    await group.visit(visitor, (stop) => takePicture(visitor, join(into, `${name}-${stop}`)), site)
  } catch (error) {
    await visitor.page.screenshot({ path: join(into, `${name}-FAILED.png`) })
    failed.push(`${into} ${name}: ${error}`)
  } finally {
    await visitor.leaves()
    if (site !== server) await site.stops()
  }
}

function browserFor(look: Look): Promise<Browser> {
  const scale = textScale(look)
  const name = `${look.language} ${scale}`
  const browser = browsers.get(name) ?? startBrowser(scale, look.language)
  browsers.set(name, browser)
  return browser
}

/** As it stands in the window and, where there is more below, as a whole. */
async function takePicture(visitor: Visitor, file: string): Promise<void> {
  const { page } = visitor
  await visitor.isSettled()
  const taller = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight)
  await page.screenshot({ path: `${file}.png`, animations: 'disabled' })
  if (taller) {
    await page.evaluate(letGo)
    await page.screenshot({ path: `${file}-whole.png`, animations: 'disabled', fullPage: true })
    await page.evaluate(holdAgain)
  }
  pictures += 1
}

/** Runs in the page: what sticks to an edge of the window would lie across the picture of the whole. */
function letGo(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (getComputedStyle(element).position !== 'sticky') continue
    element.dataset['stuck'] = element.style.position
    element.style.position = 'static'
  }
}

/** Runs in the page. */
function holdAgain(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-stuck]')) {
    element.style.position = element.dataset['stuck'] ?? ''
    delete element.dataset['stuck']
  }
}
