import { createRoot, type Root } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { expect, onTestFinished, vi } from 'vitest'
import { App } from '../../../src/app/app.tsx'
import type { ProbeRequest, ProbeSource, Services } from '../../../src/app/device/services.tsx'
import { en } from '../../../src/app/words/en.ts'
import type { GuideBundle } from '../../../src/guide/bundle.ts'
import type { Flow } from '../../../src/guide/flow.ts'
import type { RunId } from '../../../src/guide/ids.ts'
import type { ProbeId } from '../../../src/guide/levels.ts'
import type { Reading } from '../../../src/guide/reading.ts'
import { MemoryStore } from '../memory-store.ts'
import { someBundle, someFingerprint, someListing } from '../some-bundle.ts'
import { someProvider } from '../some-provider.ts'

const RUN = 'run-1' as RunId

/** A guide that measures the same twice, and asks whether it works in between. */
function flowOf(probe: ProbeId): Flow {
  const edge = (answer: string, to: string) => ({ answer, to, claims: [] })
  const common = { pictures: [], confirms: null }
  const steps = {
    first: { ...common, id: 'first', kind: 'measure', probe, edges: [edge('other', 'works')] },
    works: { ...common, id: 'works', kind: 'ask', edges: [edge('yes', 'second'), edge('no', 'second')] },
    second: { ...common, id: 'second', kind: 'measure', probe, edges: [edge('other', 'fixed')] },
  }
  return {
    format: 1,
    guide: someListing.guide,
    revision: 1,
    minutes: 5,
    entries: ['first'],
    steps,
    outcomes: { fixed: { id: 'fixed', result: { kind: 'solved' }, pictures: [] } },
    claims: {},
    contradictions: {},
  } as unknown as Flow
}

function bundleOf(probe: ProbeId): GuideBundle {
  const bundle = someBundle('en')
  const words = { ...bundle.words, steps: { ...bundle.words.steps, first: titled('First'), second: titled('Second') } }
  return { ...bundle, flow: flowOf(probe), words } as GuideBundle
}

function titled(title: string) {
  return { title, body: [], answers: {}, help: [], field: null, agent: title }
}

/** Somebody in front of a measurement, whose probe finds what the test says, or is the real one. */
export class ProbeScreen {
  /** What is on the device. */
  readonly store: MemoryStore
  /** The probe is one that costs data. */
  asksOnMobileData = false
  readonly #probe: ProbeId
  readonly #probes: ProbeSource | null
  readonly #place = document.body.appendChild(document.createElement('div'))
  #root: Root | null = null
  #running: { readonly request: ProbeRequest; readonly end: (reading: Reading) => void } | null = null

  constructor(
    probe: ProbeId,
    probes: ((store: MemoryStore) => ProbeSource) | null = null,
    store: MemoryStore = new MemoryStore(),
  ) {
    this.#probe = probe
    this.store = store
    this.#probes = probes?.(this.store) ?? null
    onTestFinished(() => {
      this.closesPage()
      this.#place.remove()
    })
  }

  async begins(): Promise<void> {
    await this.store.begin({
      type: 'begun',
      guide: someListing.guide,
      revision: 1,
      fingerprint: someFingerprint,
      language: 'en',
      entry: 'first' as never,
      link: null,
      walkedBy: 'customer',
    })
    this.opensPage()
  }

  /** Opens the page anew, as a reload does: at the run, or further in it. */
  opensPage(further = ''): void {
    history.replaceState(null, '', `/run/${RUN}${further}`)
    document.documentElement.lang = 'en'
    this.#root = createRoot(this.#place)
    this.#root.render(
      <BrowserRouter useTransitions={false}>
        <App language="en" words={en} services={this.#services()} changeLanguage={() => {}} />
      </BrowserRouter>,
    )
  }

  closesPage(): void {
    this.#root?.unmount()
    this.#root = null
  }

  /** Lets the measurement that runs find this. */
  async finds(level: string, figures: Reading['figures'] = {}, startedAt = Date.now()): Promise<void> {
    await vi.waitFor(() => expect(this.#running).not.toBeNull(), waiting)
    const { end } = this.#running ?? { end: () => {} }
    this.#running = null
    end({ probe: this.#probe, level: level as Reading['level'], figures, startedAt, durationMs: 1_200 })
  }

  async running(): Promise<ProbeRequest> {
    return vi.waitFor(() => {
      if (this.#running === null) throw new Error('nothing is measured')
      return this.#running.request
    }, waiting)
  }

  async presses(name: string | RegExp): Promise<void> {
    const button = await vi.waitFor(() => {
      const all = [...this.#place.querySelectorAll<HTMLElement>('button, a, summary')]
      const found = all.find(({ innerText }) => innerText.trim().match(name))
      if (found === undefined) throw new Error(`no ${name} among ${all.map(({ innerText }) => innerText)}`)
      return found
    }, waiting)
    button.click()
  }

  async sees(text: string | RegExp): Promise<void> {
    await vi.waitFor(() => expect(this.text()).toMatch(text), waiting)
  }

  async isAsked(title: string | RegExp): Promise<void> {
    await vi.waitFor(() => expect(document.querySelector('h1')?.textContent ?? '').toMatch(title), waiting)
  }

  text(): string {
    return this.#place.innerText
  }

  find<E extends Element>(selector: string): E | null {
    return this.#place.querySelector<E>(selector)
  }

  /** What was measured, as far as it is written; it is shown before that. */
  async hasLogged(...answers: readonly object[]): Promise<void> {
    await vi.waitFor(async () => {
      const log = (await this.store.log(RUN)).map(({ content }) => content)
      expect(log.filter(({ type }) => type === 'answered')).toMatchObject(answers)
    }, waiting)
  }

  /** What was measured again beside the guide, as far as it is written. */
  async hasMeasuredAgain(...readings: readonly object[]): Promise<void> {
    await vi.waitFor(async () => {
      const log = (await this.store.log(RUN)).map(({ content }) => content)
      expect(log.filter(({ type }) => type === 'measured-again')).toMatchObject(readings)
    }, waiting)
  }

  #services(): Services {
    const pretended: ProbeSource = {
      about: async () => ({
        seconds: 2,
        mostSeconds: 30,
        mostBytes: 40_000_000,
        asksOnMobileData: this.asksOnMobileData,
      }),
      statusCopy: async () => null,
      measure: (_, request) =>
        new Promise((resolve) => {
          this.#running = { request, end: resolve }
        }),
    }
    return {
      guides: {
        listings: [someListing],
        registry: [{ guide: someListing.guide, revision: 1, fingerprint: someFingerprint }],
        load: async () => bundleOf(this.#probe),
      },
      openStore: async () => this.store,
      probes: this.#probes ?? pretended,
      provider: { kept: () => someProvider, read: async () => someProvider },
    }
  }
}

/** Only a bound for what never comes. */
const waiting = { timeout: 20_000, interval: 10 }
