import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import type { Language } from '../../src/guide/language.ts'
import { findBrowser } from '../browser/find-browser.ts'
import { type ReadyRun, readyRuns } from './ready-runs.ts'
import { wordsOf } from './words-of.ts'

export type VisitorOptions = {
  readonly language: Language
  readonly theme?: 'light' | 'dark'
  readonly size?: { readonly width: number; readonly height: number }
  readonly forcedColors?: 'active'
  readonly contrast?: 'more'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  /** The site's service worker is at work: only where being without a connection is looked at. */
  readonly worker?: boolean
  /** Screens are not only looked at but examined by axe. */
  readonly examined?: boolean
}

export type VisitedSite = { readonly address: string; readonly dist: string }

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', sv: 'sv-SE', en: 'en-GB' }

/**
 * A browser for visitors; `textScale`: the size that the person has set for text, as a factor of the usual one. In `language`
 * come the browser's own words, such as those of a date's field, where it has them: a Chromium without its translations stays English.
 */
export async function startBrowser(textScale = 1, language: Language = 'en'): Promise<Browser> {
  const found = await findBrowser()
  const size = [`defaultFontSize=${16 * textScale}`, `defaultFixedFontSize=${13 * textScale}`].join(',')
  return chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, `--blink-settings=${size}`, `--lang=${locales[language]}`],
    // On Linux a browser goes by this one.
    env: { ...process.env, ...found.env, LANGUAGE: locales[language].replace('-', '_') },
  })
}

/** Somebody who looks at screens of the built site, one after another, in one language; what to press they know by its words. */
export class Visitor {
  readonly page: Page
  readonly words: (typeof wordsOf)[Language]
  readonly language: Language
  /** A run that stands at each place of each guide; on the device only once it is brought. */
  readonly runs: readonly ReadyRun[]
  readonly #context: BrowserContext
  readonly #address: string

  private constructor(page: Page, { address, language, runs }: Stay) {
    this.page = page
    this.language = language
    this.words = wordsOf[language]
    this.runs = runs
    this.#context = page.context()
    this.#address = address
  }

  static async comes(browser: Browser, { address, dist }: VisitedSite, options: VisitorOptions): Promise<Visitor> {
    const { language, theme = 'light', size = { width: 360, height: 780 }, worker = false } = options
    const isMobile = size.width < 1000
    const context = await browser.newContext({
      viewport: size,
      // Pictures are for people; an examination needs no fine pixels, and they take time.
      deviceScaleFactor: isMobile && !options.examined ? 2 : 1,
      hasTouch: isMobile,
      isMobile,
      locale: locales[language],
      colorScheme: theme,
      timezoneId: 'Europe/Berlin',
      serviceWorkers: worker ? 'allow' : 'block',
      forcedColors: options.forcedColors ?? 'none',
      contrast: options.contrast ?? 'no-preference',
      reducedMotion: options.reducedMotion ?? 'no-preference',
    })
    // Only a bound for what never comes: a machine with much else to do takes its time.
    context.setDefaultTimeout(120_000)
    // Before any page opens: no policy of the site's stands in the way of the examination.
    if (options.examined) await context.addInitScript({ content: axe.source })
    const runs = await readyRuns(dist, language)
    return new Visitor(await context.newPage(), { address, language, runs })
  }

  /** Where a browser and its page are there already. */
  static async sitsAt(page: Page, { address, dist }: VisitedSite, language: Language): Promise<Visitor> {
    return new Visitor(page, { address, language, runs: await readyRuns(dist, language) })
  }

  /** The same person in another tab of the same device. */
  async inAnotherTab(): Promise<Visitor> {
    return new Visitor(await this.#context.newPage(), {
      address: this.#address,
      language: this.language,
      runs: this.runs,
    })
  }

  async leaves(): Promise<void> {
    await this.#context.close()
  }

  /** Types an address. */
  async opens(path: string): Promise<void> {
    // By way of another page: with another part behind `#` alone nothing would be loaded.
    if (path.includes('#')) await this.page.goto('about:blank')
    await this.page.goto(this.#address + path)
    await this.page.locator('h1:visible').first().waitFor()
  }

  /** Goes there inside the open app; no page is loaded. */
  async goes(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      history.pushState({ idx: 1, key: to, usr: null }, '', to)
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
    }, path)
  }

  /** A button, a link, or something to tick, by the beginning of what it says. */
  pressable(name: string): Locator {
    const begins = { name: new RegExp(`^${escaped(name)}`) }
    const roles = ['link', 'checkbox', 'radio'] as const
    return roles
      .reduce((any, role) => any.or(this.page.getByRole(role, begins)), this.page.getByRole('button', begins))
      .first()
  }

  async presses(name: string): Promise<void> {
    await this.pressable(name).click()
  }

  /** The one strong action of the screen, whatever it says. */
  async pressesTheLit(): Promise<void> {
    await this.page.locator('main .action-lit').first().click()
  }

  async types(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label).first().fill(text)
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor()
  }

  /** Requests to it are never answered: what it is waited for can be looked at in peace. */
  async neverHearsFrom(address: string): Promise<void> {
    await this.#context.route(address, () => {})
  }

  async cannotHave(address: string): Promise<void> {
    await this.#context.route(address, (route) => route.abort())
  }

  async canHaveAll(): Promise<void> {
    await this.#context.unrouteAll({ behavior: 'ignoreErrors' })
  }

  /** Takes runs in from a file, as somebody does who changes phones. */
  async bringsRuns(runs: readonly ReadyRun[]): Promise<void> {
    const { importAll, imported } = this.words.app.keeping.settings
    const unsaved = runs.flatMap(({ log }) => log)
    const file = { app: 'vorab', format: 1, exportedAt: 0, database: null, mirror: {}, unsaved }
    await this.opens('/settings')
    const buffer = Buffer.from(JSON.stringify(file))
    const saved = { name: 'saved.json', mimeType: 'application/json', buffer }
    await this.page.getByLabel(importAll).setInputFiles(saved)
    await this.sees(imported(runs.length))
  }

  /** The screen on which a run stands that was brought. */
  async looksAt({ run, title }: ReadyRun): Promise<void> {
    await this.goes(`/run/${run}`)
    if (title !== null) await this.sees(withoutNames(title))
  }

  /** Nothing moves any more and nothing is still to come. */
  async isSettled(): Promise<void> {
    await this.page.waitForLoadState('networkidle')
    await this.page.evaluate(async () => {
      await document.fonts.ready
      const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
      await Promise.all(ending.map((animation) => animation.finished.catch(() => {})))
      // What was scrolled to is painted.
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    })
  }
}

type Stay = { readonly address: string; readonly language: Language; readonly runs: readonly ReadyRun[] }

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** A title as the author wrote it may name the provider: `{provider}`. */
function withoutNames(title: string): RegExp {
  return new RegExp(
    `^${title
      .split(/\{[a-z-]+\}/)
      .map(escaped)
      .join('.+')}$`,
  )
}
