import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../browser/find-browser.ts'

export type PhoneOptions = {
  readonly locale?: string
  readonly colorScheme?: 'light' | 'dark'
  /** Above the width of a tablet it is a desk: no touch, scroll bars that take room. */
  readonly size?: { readonly width: number; readonly height: number }
}

/** A small phone with a profile that outlives its browser: 360 × 780, German unless told otherwise. */
export class Phone {
  readonly profile: string
  /** What went wrong on any screen so far: policy violations, errors thrown, errors in the console. */
  readonly problems: string[] = []
  /** Whether failed requests are to be expected, because the server is gone. */
  offline: () => boolean = () => false
  readonly #options: PhoneOptions
  #context: BrowserContext | null = null

  private constructor(profile: string, options: PhoneOptions) {
    this.profile = profile
    this.#options = options
  }

  static async switchedOn(options: PhoneOptions = {}): Promise<Phone> {
    const phone = new Phone(await mkdtemp(join(tmpdir(), 'vorab-phone-')), options)
    await phone.restarts()
    return phone
  }

  /** The screen in front. */
  get page(): Page {
    const page = this.#context?.pages().at(-1)
    if (!page) throw new Error('the browser is not running')
    return page
  }

  /** One more tab, in front of the others. */
  async opensTab(): Promise<Page> {
    if (!this.#context) throw new Error('the browser is not running')
    return this.#context.newPage()
  }

  /** Starts the browser on the same profile. */
  async restarts(): Promise<void> {
    const browser = await findBrowser()
    const { locale = 'de-DE', colorScheme = 'light', size = { width: 360, height: 780 } } = this.#options
    const isMobile = size.width < 1000
    this.#context = await chromium.launchPersistentContext(this.profile, {
      executablePath: browser.executablePath,
      args: [...browser.args],
      env: { ...process.env, ...browser.env },
      viewport: size,
      deviceScaleFactor: isMobile ? 2 : 1,
      hasTouch: isMobile,
      isMobile,
      locale,
      colorScheme,
      timezoneId: 'Europe/Berlin',
    })
    this.#context.on('weberror', (error) => this.problems.push(`thrown: ${error.error().stack}`))
    this.#context.on('console', (message) => {
      const failedRequest = message.text().startsWith('Failed to load resource')
      if (message.type() !== 'error' || (failedRequest && this.offline())) return
      this.problems.push(`console: ${message.text()} (${message.location().url})`)
    })
  }

  /** SIGKILL to the browser's own process, as when the system needs the memory: nothing can be saved any more. */
  async browserIsKilled(): Promise<void> {
    const context = this.#context
    if (!context) return
    const closed = new Promise((resolve) => context.once('close', resolve))
    for (const pid of processesWith(this.profile)) process.kill(pid, 'SIGKILL')
    await closed
    this.#context = null
  }

  async isThrownAway(): Promise<void> {
    await this.#context?.close()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Browser processes on a profile; its helpers end with them. */
function processesWith(profile: string): readonly number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => commandOf(pid).some((argument) => argument === `--user-data-dir=${profile}`))
    .filter((pid) => !commandOf(pid).some((argument) => argument.startsWith('--type=')))
    .map(Number)
}

function commandOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}
