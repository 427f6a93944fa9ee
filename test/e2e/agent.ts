import type { Locator, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { Customer } from './customer.ts'
import { Phone } from './phone.ts'
import { SiteServer } from './site-server.ts'

/** A machine that does other work besides is slow, and no fault of the desk. */
const PATIENCE_MS = 60_000

/** More than any screen has places to stop at. */
const MOST_STOPS = 150

/** Somebody at the support desk with a profile and a connection of their own, and no mouse. */
export class Agent {
  readonly #person: Customer

  private constructor(person: Customer) {
    this.#person = person
  }

  static async comesIn(locale: string): Promise<Agent> {
    const server = await SiteServer.serves()
    onTestFinished(() => server.stops())
    const desk = await Phone.switchedOn({ locale, size: { width: 1440, height: 900 } })
    onTestFinished(() => desk.isThrownAway())
    desk.page.setDefaultTimeout(PATIENCE_MS)
    await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    return new Agent(new Customer(desk, server))
  }

  get page(): Page {
    return this.#person.page
  }

  opens(path: string): Promise<void> {
    return this.#person.opens(path)
  }

  sees(words: string | RegExp): Promise<void> {
    return this.#person.sees(words)
  }

  isShown(heading: string): Promise<void> {
    return this.#person.isShown(heading)
  }

  /** A key that does something wherever one stands, pressed once the screen listens. */
  async presses(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    await this.#person.findsNothingWrong()
  }

  /** `/`: to the field of the screen. */
  async goesToField(): Promise<void> {
    await this.page.waitForFunction(() => {
      dispatchEvent(new KeyboardEvent('keydown', { key: '/', cancelable: true }))
      return document.activeElement?.matches('input, textarea')
    })
  }

  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text)
    await this.#person.findsNothingWrong()
  }

  /** By the tabulator, from where one stands, around the page if need be. */
  async reaches(place: Locator): Promise<void> {
    await place.waitFor({ state: 'visible' })
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await place.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`the tabulator never reaches ${place}`)
  }

  /** A button or a link, by what it says. */
  async chooses(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name, exact: true })
    await this.reaches(button.or(this.page.getByRole('link', { name, exact: true })).first())
    await this.presses('Enter')
  }

  /** A list, by the beginning of what is wanted. */
  async selects(label: string, option: string): Promise<void> {
    const list = this.page.getByLabel(label, { exact: true })
    await this.reaches(list)
    await this.types(option)
    await this.page.waitForFunction(
      ([wanted]) => (document.activeElement as HTMLSelectElement | null)?.selectedOptions?.[0]?.label === wanted,
      [option],
    )
  }

  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText())
  }
}
