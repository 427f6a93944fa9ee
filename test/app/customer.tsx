import { createRoot, type Root } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { expect, onTestFinished, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import type { Services } from '../../src/app/device/services.tsx'
import { de } from '../../src/app/words/de.ts'
import { en } from '../../src/app/words/en.ts'
import { sv } from '../../src/app/words/sv.ts'
import type { Words } from '../../src/app/words/words.ts'
import type { Content } from '../../src/guide/entry.ts'
import type { RunId } from '../../src/guide/ids.ts'
import type { Language } from '../../src/guide/language.ts'
import type { ProbeLevel } from '../../src/guide/levels.ts'
import { MemoryStore } from './memory-store.ts'
import { someBundle, someFingerprint, someListing } from './some-bundle.ts'
import { someProvider } from './some-provider.ts'

const words: Readonly<Record<Language, Words>> = { de, sv, en }

/** Somebody who uses the app, by what can be seen and heard of it; nothing here waits by the clock. */
export class Customer {
  readonly store = new MemoryStore()
  readonly words: Words
  readonly #language: Language
  readonly #place = document.body.appendChild(document.createElement('div'))
  #root: Root | null = null
  /** What the next measurement finds, once it is let finish. */
  measured: ProbeLevel = 'reachable'
  /** Whether the last measurement was asked to look for mail exchangers. */
  lookedForMail = false
  offline = false
  /** The list of guides is not what the screens take it for. */
  faulty = false
  /** The guide, and whose it is: others where a test needs more of them. */
  guide = someBundle
  provider = someProvider
  #finishMeasuring: ((level: ProbeLevel) => void) | null = null

  constructor(language: Language = 'en') {
    this.#language = language
    this.words = words[language]
    onTestFinished(() => {
      this.closesPage()
      this.#place.remove()
    })
  }

  opens(path: string): void {
    history.replaceState(null, '', path)
    document.documentElement.lang = this.#language
    this.#root = createRoot(this.#place)
    this.#root.render(
      <BrowserRouter useTransitions={false}>
        <App language={this.#language} words={this.words} services={this.#services()} changeLanguage={() => {}} />
      </BrowserRouter>,
    )
  }

  closesPage(): void {
    this.#root?.unmount()
    this.#root = null
  }

  /** Closes the page and opens it again where it was. */
  async reloads(): Promise<void> {
    const path = location.pathname
    this.closesPage()
    this.opens(path)
  }

  async begins(): Promise<void> {
    this.opens('/g/some-guide/')
    await this.presses(this.words.home.start.begin)
    await this.isAsked(/We look at the router/)
  }

  /** Begins, and answers by the log: as far as the next thing to test. */
  async standsAt(answers: readonly Content[]): Promise<RunId> {
    const { entry } = await this.store.begin({
      type: 'begun',
      guide: someListing.guide,
      revision: 1,
      fingerprint: someFingerprint,
      language: this.#language,
      entry: 'intro' as never,
      link: null,
      walkedBy: 'customer',
    })
    for (const content of answers) await this.store.append(entry.run, content)
    this.opens(`/run/${entry.run}`)
    return entry.run
  }

  async isAsked(title: string | RegExp): Promise<void> {
    await vi.waitFor(() => expect(document.querySelector('h1')?.textContent ?? '').toMatch(title), waiting)
  }

  async sees(text: string | RegExp): Promise<void> {
    await vi.waitFor(() => expect(this.#place.innerText).toMatch(text), waiting)
  }

  doesNotSee(text: string): void {
    expect(this.#place.innerText).not.toContain(text)
  }

  async presses(name: string): Promise<void> {
    const element = await vi.waitFor(() => this.#pressable(name), waiting)
    element.click()
  }

  async types(text: string): Promise<void> {
    const field = await vi.waitFor(() => {
      const found = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('input:not([type=file]), textarea')
      if (found === null) throw new Error('no field')
      return found
    }, waiting)
    const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set
    set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  /** Lets the measurement that runs come to its end. */
  async measurementEnds(level: ProbeLevel): Promise<void> {
    await vi.waitFor(() => expect(this.#finishMeasuring).not.toBeNull(), waiting)
    this.#finishMeasuring?.(level)
    this.#finishMeasuring = null
  }

  /** What the log holds of the one run, without its beginning. */
  async log(run = 'run-1'): Promise<readonly Content[]> {
    return (await this.store.log(run as RunId)).map(({ content }) => content).filter(({ type }) => type !== 'begun')
  }

  async hasLogged(...contents: readonly Content[]): Promise<void> {
    await vi.waitFor(async () => expect(await this.log()).toMatchObject(contents), waiting)
  }

  #pressable(name: string): HTMLElement {
    const all = [...this.#place.querySelectorAll<HTMLElement>('button, a, label, summary')]
    const found = all.find((element) => element.innerText.trim().startsWith(name))
    if (found === undefined) throw new Error(`nothing to press called ${name} among: ${all.map((e) => e.innerText)}`)
    return found
  }

  #services(): Services {
    return {
      guides: {
        listings: this.faulty ? [{} as typeof someListing] : [someListing],
        registry: [{ guide: someListing.guide, revision: 1, fingerprint: someFingerprint }],
        load: async ({ language }) => (this.offline ? null : this.guide(language)),
      },
      openStore: async () => this.store,
      probes: {
        about: async () => ({ seconds: 2, mostBytes: 1000, asksOnMobileData: false }),
        statusCopy: async () => null,
        measure: (probe, { signal, expectsMail }) =>
          new Promise((resolve) => {
            this.lookedForMail = expectsMail === true
            const end = (level: ProbeLevel) => resolve({ probe, level, figures: {}, startedAt: 0, durationMs: 1200 })
            signal.addEventListener('abort', () => end('stopped'))
            if (probe === 'outage') end('none')
            else this.#finishMeasuring = end
          }),
      },
      provider: { kept: () => this.provider, read: async () => this.provider },
    }
  }
}

/** Only a bound for what never comes: whatever is waited for is looked at again at once. */
const waiting = { timeout: 12_000, interval: 10 }
