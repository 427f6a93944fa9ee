import { createRoot, type Root } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { expect, onTestFinished, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import type { Services } from '../../src/app/device/services.tsx'
import { de } from '../../src/app/words/de.ts'
import { en } from '../../src/app/words/en.ts'
import { sv } from '../../src/app/words/sv.ts'
import type { Words } from '../../src/app/words/words.ts'
import type { RegistryEntry } from '../../src/guide/bundle.ts'
import type { Language } from '../../src/guide/language.ts'
import type { OpenedStore } from '../../src/store/opened-store.ts'
import { Phone } from '../store/phone.ts'
import { someBundle, someFingerprint, someListing } from './some-bundle.ts'
import { someProvider } from './some-provider.ts'

const words: Readonly<Record<Language, Words>> = { de, sv, en }

export const someRegistry: readonly RegistryEntry[] = [
  { guide: someListing.guide, revision: 1, fingerprint: someFingerprint },
]

/** Somebody with a device of their own, whose store is the real one: a customer, or the agent at the desk. */
export class Person {
  readonly store: OpenedStore
  readonly #language: Language
  readonly #place = document.body.appendChild(document.createElement('div'))
  #root: Root | null = null

  constructor(language: Language = 'en') {
    const phone = new Phone()
    this.#language = language
    this.store = phone.openTab()
    onTestFinished(async () => {
      this.leaves()
      this.#place.remove()
      await this.store.atRest()
      await phone.throwAway()
    })
  }

  opens(path: string): void {
    this.leaves()
    history.replaceState(null, '', path)
    document.documentElement.lang = this.#language
    this.#root = createRoot(this.#place)
    this.#root.render(
      <BrowserRouter useTransitions={false}>
        <App
          language={this.#language}
          words={words[this.#language]}
          services={this.#services()}
          changeLanguage={() => {}}
        />
      </BrowserRouter>,
    )
  }

  /** Closes the page. */
  leaves(): void {
    this.#root?.unmount()
    this.#root = null
  }

  get text(): string {
    return this.#place.innerText
  }

  async sees(text: string | RegExp): Promise<void> {
    await vi.waitFor(() => expect(this.text).toMatch(text), waiting)
  }

  async presses(name: string): Promise<void> {
    const element = await vi.waitFor(() => {
      const all = [...this.#place.querySelectorAll<HTMLElement>('button, a, label, summary')]
      const found = all.find((each) => each.innerText.trim().startsWith(name))
      if (found === undefined) throw new Error(`nothing to press called ${name} among: ${all.map((e) => e.innerText)}`)
      return found
    }, waiting)
    element.click()
  }

  pressesKey(key: string): void {
    ;(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  }

  /** A screen that has just been painted may not listen yet: pressed again until it does, as a person would. */
  async pressesKeyUntil(key: string, happened: () => void): Promise<void> {
    await vi.waitFor(() => {
      this.pressesKey(key)
      happened()
    }, waiting)
  }

  /** Goes on by a key: pressed again until what comes next is there, since a screen may not listen yet. */
  async goesOnByKey(key: string, to: string): Promise<void> {
    const seldom = { ...waiting, interval: 400 }
    await vi.waitFor(() => {
      if (!this.text.includes(to)) this.pressesKey(key)
      expect(this.text).toContain(to)
    }, seldom)
  }

  async types(label: string, text: string): Promise<void> {
    const field = await vi.waitFor(() => this.#field(label), waiting)
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  /** One of the options of a list, by its value. */
  async selects(label: string, value: string): Promise<void> {
    const list = await vi.waitFor(() => this.#field(label), waiting)
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(list, value)
    list.dispatchEvent(new Event('change', { bubbles: true }))
  }

  async chooses(label: string, file: File): Promise<void> {
    const field = await vi.waitFor(() => this.#field(label), waiting)
    const transfer = new DataTransfer()
    transfer.items.add(file)
    Object.assign(field, { files: transfer.files })
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }

  async drops(file: File, where: string): Promise<void> {
    const place = await vi.waitFor(() => this.#field(where), waiting)
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(file)
    place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }

  #field(label: string): HTMLInputElement {
    const found = [...this.#place.querySelectorAll('label')].find(({ innerText }) => innerText.trim() === label)
    const control = found?.htmlFor === undefined ? null : document.getElementById(found.htmlFor)
    if (control === null) throw new Error(`no field called ${label}`)
    return control as HTMLInputElement
  }

  #services(): Services {
    return {
      guides: {
        listings: [someListing],
        registry: someRegistry,
        load: async ({ language }) => someBundle(language),
      },
      openStore: async () => this.store,
      probes: {
        about: async () => ({ seconds: 2, mostBytes: 1000, asksOnMobileData: false }),
        statusCopy: async () => null,
        measure: async (probe) => ({ probe, level: 'none', figures: {}, startedAt: 0, durationMs: 1 }),
      },
      provider: { kept: () => someProvider, read: async () => someProvider },
    }
  }
}

/** Only a bound for what never comes: whatever is waited for is looked at again at once. */
const waiting = { timeout: 8000, interval: 10 }
