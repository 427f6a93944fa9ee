import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** More stops than any screen has. */
const MOST_STOPS = 60

type Focus = {
  readonly name: string
  readonly isHeading: boolean
  /** A ring is drawn around it, or around the label that stands for it. */
  readonly ring: string
  /** What lies over the middle of it, if that is something else: a bar that sticks to an edge. */
  readonly coveredBy: string | null
}

/** Somebody who touches nothing but Tab, Enter, Space and letters. What has the focus must be seen to have it (WCAG 2.4.7, 2.4.11). */
export class KeyboardUser {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Tabs to what begins with that name. */
  async reaches(name: string): Promise<void> {
    const passed: string[] = []
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await this.#page.keyboard.press('Tab')
      const focus = await this.#page.evaluate(whatHasFocus)
      passed.push(focus.name)
      if (!focus.name.startsWith(name)) continue
      expect(focus.ring, `${name} has the focus and does not show it`).toBe('solid')
      expect(focus.coveredBy, `${name} has the focus and is covered`).toBeNull()
      return
    }
    throw new Error(`Tab does not lead to ${name}, but to ${passed.join(' | ')}`)
  }

  async presses(name: string): Promise<void> {
    await this.reaches(name)
    await this.#page.keyboard.press('Enter')
  }

  async ticks(name: string): Promise<void> {
    await this.reaches(name)
    await this.#page.keyboard.press('Space')
  }

  async types(field: string, text: string): Promise<void> {
    await this.reaches(field)
    await this.#page.keyboard.type(text)
  }

  /** The next screen has come, and the focus with it: to its heading. */
  async arrivesAt(title: string): Promise<void> {
    await this.#page.waitForFunction(
      (text) => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === text,
      title,
    )
  }

  /** A region that speaks for itself has said it. */
  async hears(text: string): Promise<void> {
    await this.#page.locator('[role=status], [role=alert], [aria-live]').filter({ hasText: text }).first().waitFor()
  }
}

/** Runs in the page. */
function whatHasFocus(): Focus {
  const here = document.activeElement
  const label = here instanceof HTMLInputElement ? here.labels?.[0] : undefined
  const isDrawn = here !== null && here.getBoundingClientRect().width > 4
  const seen = isDrawn || label === undefined ? here : label
  if (here === null || seen === null) return { name: '', isHeading: false, ring: '', coveredBy: null }
  const { left, top, width, height } = seen.getBoundingClientRect()
  const over = document.elementFromPoint(left + width / 2, top + height / 2)
  const isOwn = over === null || seen.contains(over) || over.contains(seen)
  return {
    name: here.getAttribute('aria-label') ?? label?.innerText.trim() ?? (here as HTMLElement).innerText?.trim() ?? '',
    isHeading: here.tagName === 'H1',
    ring: getComputedStyle(seen).outlineStyle,
    coveredBy: isOwn ? null : over.outerHTML.slice(0, 80),
  }
}
