import type { Page } from 'playwright-core'
import type { Language } from '../../src/guide/language.ts'
import { SiteServer } from '../e2e/site-server.ts'
import { groups } from '../screens/groups.ts'
import { startBrowser, Visitor, type VisitorOptions } from '../screens/visitor.ts'
import { axeFindings, contrastFindings } from './axe-findings.ts'
import { cutOff } from './cut-off.ts'
import { shapeOf } from './shape-of.ts'
import { smallTargets } from './small-targets.ts'

/** How somebody sees the screens. */
export type Eyes = {
  readonly language: Language
  /** Of the window, in CSS pixels; that of a phone unless told. */
  readonly width?: number
  /** The size that the person has set for text, as a factor of the usual one. */
  readonly textScale?: number
  /**
   * What somebody leaves out who is in a hurry: the contrasts of the dark theme, the later tries of a step, which look
   * like the first, everything that moves, and axe where a page has the same shape as one before (`shapeOf`).
   */
  readonly inAHurry?: boolean
}

/** Tall, so that nothing lies beneath a bar that sticks to the lower edge: axe takes what is covered for too small to touch. */
const HEIGHT = 3000

/** What is wrong, each line with the screen that it is on; how many screens were examined, and how many of them by axe. */
export type Examination = { readonly screens: number; readonly byAxe: number; readonly findings: readonly string[] }

/** Walks to every screen of every group, two at a time, and examines it. */
export async function examineScreens(server: SiteServer, eyes: Eyes): Promise<Examination> {
  const browser = await startBrowser(eyes.textScale)
  const examiner = new Examiner(eyes)
  const queue = Object.entries(groups)
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [name, group] = next
      const site = group.withoutServer ? await SiteServer.serves(server.dist) : server
      const visitor = await Visitor.comes(browser, site, { ...optionsFor(eyes), worker: group.withoutServer ?? false })
      const stop = (at: string) => examiner.examine(visitor.page, `${name} ${at}`)
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
  return examiner.examination
}

/** The screen of every step and every end of every guide, and of every contradiction; two tabs at a time. */
export async function examinePlaces(server: SiteServer, eyes: Eyes): Promise<Examination> {
  const browser = await startBrowser(eyes.textScale)
  const examiner = new Examiner(eyes)
  try {
    const first = await Visitor.comes(browser, server, optionsFor(eyes))
    const places = first.runs.filter(({ place }) => !(eyes.inAHurry && place.includes('~')))
    await first.bringsRuns(places)
    await first.neverHearsFrom('**/probe/**')
    await first.neverHearsFrom('**/status/**')
    const second = await first.inAnotherTab()
    await second.opens('/settings')
    const queue = [...places]
    const work = async (visitor: Visitor) => {
      for (let run = queue.shift(); run !== undefined; run = queue.shift()) {
        await visitor.looksAt(run)
        await examiner.examine(visitor.page, `${run.guide} ${run.place}`)
      }
    }
    await Promise.all([work(first), work(second)])
    return examiner.examination
  } finally {
    await browser.close()
  }
}

function optionsFor({ language, width = 360, inAHurry }: Eyes): VisitorOptions {
  return {
    language,
    size: { width, height: HEIGHT },
    examined: true,
    reducedMotion: inAHurry ? 'reduce' : 'no-preference',
  }
}

class Examiner {
  readonly #eyes: Eyes
  readonly #shapes = new Set<string>()
  readonly #findings: string[] = []
  #screens = 0
  #byAxe = 0

  constructor(eyes: Eyes) {
    this.#eyes = eyes
  }

  get examination(): Examination {
    return { screens: this.#screens, byAxe: this.#byAxe, findings: this.#findings }
  }

  async examine(page: Page, name: string): Promise<void> {
    await page.locator('h1').first().waitFor()
    this.#screens += 1
    const byAxe = (await this.#isWorthAxe(page)) ? await this.#byAxeIn(page) : []
    const found = [...byAxe, ...(await smallTargets(page)), ...(await cutOff(page))]
    this.#findings.push(...found.map((line) => `${name}: ${line}`))
  }

  async #isWorthAxe(page: Page): Promise<boolean> {
    if (!this.#eyes.inAHurry) return true
    const shape = await shapeOf(page)
    const isNew = !this.#shapes.has(shape)
    this.#shapes.add(shape)
    return isNew
  }

  async #byAxeIn(page: Page): Promise<readonly string[]> {
    this.#byAxe += 1
    const found = await axeFindings(page)
    if (this.#eyes.inAHurry) return found
    await page.emulateMedia({ colorScheme: 'dark' })
    const inTheDark = (await contrastFindings(page)).map((line) => `in the dark: ${line}`)
    await page.emulateMedia({ colorScheme: 'light' })
    return [...found, ...inTheDark]
  }
}
