import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import type { Language } from '../../src/guide/language.ts'
import type { FromWorker, ToWorker } from '../../src/sw/protocol.ts'
import { Phone, type PhoneOptions } from './phone.ts'
import { shippedGuide } from './shipped-guide.ts'
import { SiteServer } from './site-server.ts'
import { Walk } from './walk.ts'

/** A person with a phone, and the site that they open. Both are gone when the test is over. */
export type Scene = { readonly customer: Customer; readonly phone: Phone; readonly server: SiteServer }

export async function scene(options: PhoneOptions & { readonly dist?: string } = {}): Promise<Scene> {
  const server = await SiteServer.serves(options.dist)
  onTestFinished(() => server.stops())
  const phone = await Phone.switchedOn(options)
  onTestFinished(() => phone.isThrownAway())
  phone.offline = () => !server.isRunning
  return { customer: new Customer(phone, server), phone, server }
}

/** What a person does and sees. Every act ends with a look at the screen: nothing may have gone wrong on it. */
export class Customer {
  readonly #phone: Phone
  readonly #server: SiteServer

  constructor(phone: Phone, server: SiteServer) {
    this.#phone = phone
    this.#server = server
  }

  /** A guide of the site, to be walked through. */
  walk(guide: string, language: Language = 'de'): Walk {
    return new Walk(this, shippedGuide(this.#server.dist, guide, language))
  }

  get page(): Page {
    return this.#phone.page
  }

  /** Types an address, or follows a link to it. */
  async opens(path: string): Promise<void> {
    await this.page.goto(this.#server.address + path, { waitUntil: 'load' })
    await this.#seesAScreen()
  }

  async reloads(): Promise<void> {
    await this.page.reload({ waitUntil: 'load' })
    await this.#seesAScreen()
  }

  /** Every screen has one heading that says what it is. */
  async #seesAScreen(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).filter({ visible: true }).waitFor()
    await this.findsNothingWrong()
  }

  /** Presses a button or follows a link, by exactly what it says. */
  async presses(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name, exact: true })
    const link = this.page.getByRole('link', { name, exact: true })
    await button.or(link).first().click()
    await this.findsNothingWrong()
  }

  /** Waits until the screen with this heading is in front. */
  async isShown(heading: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
    await this.findsNothingWrong()
  }

  /** Waits until these words are on the screen. */
  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).first().waitFor({ state: 'visible' })
    await this.findsNothingWrong()
  }

  /** Waits until the device holds everything that it needs without a connection. */
  async hasEverythingKept(): Promise<void> {
    await this.page.evaluate(keepsEverything)
    await this.findsNothingWrong()
  }

  /** No policy violation, no error thrown, nothing in the console. */
  async findsNothingWrong(): Promise<void> {
    expect(this.#phone.problems, 'what went wrong on the screen').toEqual([])
  }
}

/** Runs in the page. */
async function keepsEverything(): Promise<void> {
  const registration = await navigator.serviceWorker.ready
  await new Promise<void>((resolve) => {
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'kept' && data.kept === data.total) resolve()
    })
    registration.active?.postMessage({ type: 'page-started', language: 'de' } satisfies ToWorker)
  })
}
