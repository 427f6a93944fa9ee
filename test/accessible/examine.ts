import type { Page } from 'playwright-core'
import type { Language } from '../../src/guide/language.ts'
import { SiteServer } from '../e2e/site-server.ts'
import { groups } from '../screens/groups.ts'
import { startBrowser, Visitor } from '../screens/visitor.ts'
import { axeFindings, contrastFindings } from './axe-findings.ts'
import { cutOff } from './cut-off.ts'
import { smallTargets } from './small-targets.ts'

/** How somebody sees the screens. */
export type Eyes = {
  readonly language: Language
  /** Of the window, in CSS pixels; that of a phone unless told. */
  readonly width?: number
  /** The size that the person has set for text, as a factor of the usual one. */
  readonly textScale?: number
  /** Whether the contrasts of the dark theme are looked at besides: yes unless told. */
  readonly dark?: boolean
  /** Whether the later tries of a step, which look like the first, are looked at as well: yes unless told. */
  readonly retries?: boolean
}

/** Tall, so that nothing lies beneath a bar that sticks to the lower edge: axe takes what is covered for too small to touch. */
const HEIGHT = 3000

/** What is wrong, each line with the screen that it is on; and how many screens were examined. */
export type Examination = { readonly screens: number; readonly findings: readonly string[] }

/** Walks to every screen of every group, two at a time, and examines it. */
export async function examineScreens(server: SiteServer, eyes: Eyes): Promise<Examination> {
  const browser = await startBrowser(eyes.textScale)
  const findings: string[] = []
  let screens = 0
  const queue = Object.entries(groups)
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [name, group] = next
      const site = group.withoutServer ? await SiteServer.serves(server.dist) : server
      const visitor = await Visitor.comes(browser, site, { ...optionsFor(eyes), worker: group.withoutServer ?? false })
      const stop = async (at: string) => {
        screens += 1
        findings.push(...(await examine(visitor.page, eyes)).map((line) => `${name} ${at}: ${line}`))
      }
      try {
        await group.visit(visitor, stop, site)
      } finally {
        await visitor.leaves()
        if (site !== server) await site.stops()
      }
    }
  }
  try {
    await Promise.all([work(), work()])
  } finally {
    await browser.close()
  }
  return { screens, findings }
}

/** The screen of every step and every end of every guide, and of every contradiction; two tabs at a time. */
export async function examinePlaces(server: SiteServer, eyes: Eyes): Promise<Examination> {
  const browser = await startBrowser(eyes.textScale)
  const findings: string[] = []
  try {
    const first = await Visitor.comes(browser, server, optionsFor(eyes))
    await first.bringsRuns(first.runs)
    await first.neverHearsFrom('**/probe/**')
    await first.neverHearsFrom('**/status/**')
    const second = await first.inAnotherTab()
    await second.opens('/settings')
    const places = first.runs.filter(({ place }) => (eyes.retries ?? true) || !place.includes('~'))
    const queue = [...places]
    const work = async (visitor: Visitor) => {
      for (let run = queue.shift(); run !== undefined; run = queue.shift()) {
        await visitor.looksAt(run)
        const { guide, place } = run
        findings.push(...(await examine(visitor.page, eyes)).map((line) => `${guide} ${place}: ${line}`))
      }
    }
    await Promise.all([work(first), work(second)])
    return { screens: places.length, findings }
  } finally {
    await browser.close()
  }
}

function optionsFor({ language, width = 360 }: Eyes) {
  return { language, size: { width, height: HEIGHT }, examined: true }
}

async function examine(page: Page, { dark = true }: Eyes): Promise<readonly string[]> {
  await page.locator('h1').first().waitFor()
  const found = [...(await axeFindings(page)), ...(await smallTargets(page)), ...(await cutOff(page))]
  if (!dark) return found
  await page.emulateMedia({ colorScheme: 'dark' })
  const inTheDark = (await contrastFindings(page)).map((line) => `in the dark: ${line}`)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...found, ...inTheDark]
}
