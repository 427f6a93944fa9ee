import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages } from '../../src/guide/language.ts'
import { SiteServer } from '../e2e/site-server.ts'
import type { ReadyRun } from './ready-runs.ts'
import { startBrowser, Visitor } from './visitor.ts'

/* `node test/screens/guide-steps.ts [WORD …]`: every step, outcome and contradiction of every guide of the built site, whole, on
   a phone of 360 × 780, into `screens/steps/`. Words choose by language, theme (light unless told) and guide:
   `node test/screens/guide-steps.ts de dark email`. */

const folder = join('screens', 'steps')
const words = process.argv.slice(2)
const chosen = languages.filter((language) => words.includes(language))
const theme = words.includes('dark') ? 'dark' : 'light'
const guides = words.filter((word) => word !== 'dark' && word !== 'light' && !languages.some((known) => known === word))

const server = await SiteServer.serves()
const browser = await startBrowser()
let pictures = 0
try {
  for (const language of chosen.length === 0 ? languages : chosen) await takeAll(language)
} finally {
  await browser.close()
  await server.stops()
}
console.error(`${pictures} pictures in ${folder}`)

async function takeAll(language: Language): Promise<void> {
  const into = join(folder, `${language}-${theme}`)
  if (guides.length === 0) rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  const visitor = await Visitor.comes(browser, server, { language, theme, reducedMotion: 'reduce' })
  const runs = visitor.runs.filter(isOfInterest)
  await visitor.bringsRuns(runs)
  await visitor.neverHearsFrom('**/probe/**')
  await visitor.neverHearsFrom('**/status/**')
  for (const [place, run] of runs.entries()) {
    await visitor.looksAt(run)
    await visitor.page.screenshot({
      path: join(into, `${run.guide}-${String(place).padStart(3, '0')}-${run.place}.png`),
      animations: 'disabled',
      fullPage: true,
    })
    pictures += 1
  }
  await visitor.leaves()
}

/** A step that stands before every call, or is asked again, has many copies with the same words: the first is enough. */
function isOfInterest({ guide, place }: ReadyRun, index: number, all: readonly ReadyRun[]): boolean {
  if (place === 'broken' || (guides.length > 0 && !guides.includes(guide))) return false
  const plain = (name: string) => name.replace(/~.*/, '')
  return all.findIndex((run) => run.guide === guide && plain(run.place) === plain(place)) === index
}
