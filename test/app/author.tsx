import { listings, registry } from 'virtual:vorab/guides'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { expect, onTestFinished, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import type { Services } from '../../src/app/device/services.tsx'
import { de } from '../../src/app/words/de.ts'
import { en } from '../../src/app/words/en.ts'
import { sv } from '../../src/app/words/sv.ts'
import type { GuideBundle } from '../../src/guide/bundle.ts'
import { bundlePath } from '../../src/guide/bundle-path.ts'
import type { Language } from '../../src/guide/language.ts'
import { MemoryStore } from './memory-store.ts'
import { someProvider } from './some-provider.ts'

/** Somebody who writes guides, before the shipped ones. */
export class Author {
  readonly complaints: string[] = []
  readonly #place = document.body.appendChild(document.createElement('div'))
  readonly #language: Language

  constructor(language: Language = 'en') {
    this.#language = language
    vi.spyOn(console, 'error').mockImplementation((...said) => void this.complaints.push(said.join(' ')))
  }

  async opens(path: string): Promise<void> {
    history.replaceState(null, '', path)
    document.documentElement.lang = this.#language
    const root = createRoot(this.#place)
    onTestFinished(() => {
      root.unmount()
      this.#place.remove()
      vi.restoreAllMocks()
    })
    root.render(
      <BrowserRouter useTransitions={false}>
        <App
          language={this.#language}
          words={{ de, sv, en }[this.#language]}
          services={services}
          changeLanguage={() => {}}
        />
      </BrowserRouter>,
    )
    await this.waitsFor(() => expect(this.all(path.endsWith('/author') ? '.author-guide' : '.preview')).not.toEqual([]))
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.#place.querySelectorAll<HTMLElement>(selector)]
  }

  /** Opens a place of the map. */
  async opensPlace(id: string): Promise<void> {
    this.#find(`[data-place="${id}"]`).dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await this.waitsFor(() => expect(this.standsAt().replace(/~.*/, '')).toBe(id))
  }

  async pressesKey(key: string): Promise<void> {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  }

  standsAt(): string {
    return this.all('#author-place-title .author-id')[0]?.innerText ?? ''
  }

  /** Gives the first answer of the list, or ticks the first of several and goes on. */
  async answers(): Promise<void> {
    const before = location.search
    const tick = this.all('input[type=checkbox]').find((box) => box.closest('[inert]') === null)
    if (this.all('.ways .way-on').length === 0 || tick !== undefined) tick?.click()
    await this.waitsFor(() => expect(this.all('.way-on')).not.toEqual([]))
    this.#find('.way-on').click()
    await this.waitsFor(() => expect(location.search).not.toBe(before))
  }

  async presses(name: string): Promise<void> {
    const before = location.search
    const button = this.all('button').find(({ innerText }) => innerText.trim() === name)
    if (button === undefined) throw new Error(`nothing to press called ${name}`)
    button.click()
    await this.waitsFor(() => expect(location.search).not.toBe(before))
  }

  async waitsFor(check: () => void): Promise<void> {
    await vi.waitFor(check, { timeout: 10_000, interval: 5 })
  }

  #find(selector: string): HTMLElement {
    const [found] = this.all(selector)
    if (found === undefined) throw new Error(`no ${selector}`)
    return found
  }
}

export async function loadBundle(path: string): Promise<GuideBundle> {
  return (await fetch(`/${path}`)).json()
}

const services: Services = {
  guides: {
    listings,
    registry,
    load: ({ guide, fingerprint, language }) => loadBundle(bundlePath(guide, fingerprint, language)),
  },
  openStore: async () => new MemoryStore(),
  probes: {
    about: async () => ({ seconds: 1, mostBytes: 0, asksOnMobileData: false }),
    statusCopy: async () => null,
    measure: () => Promise.reject(new Error('an author measures nothing')),
  },
  provider: { kept: () => someProvider, read: async () => someProvider },
}
