import type { Connection } from './connection.ts'
import { unlessStorageFails } from './obstacle.ts'

/** Small values beside the runs. What the database doesn't take is kept in memory and tried again. */
export class Settings {
  readonly #connection: Connection
  readonly #needRetry: () => void
  readonly #unsaved = new Map<string, unknown>()

  constructor(connection: Connection, needRetry: () => void) {
    this.#connection = connection
    this.#needRetry = needRetry
  }

  get isEmpty(): boolean {
    return this.#unsaved.size === 0
  }

  /** Undefined where it was never set, or can't be read. */
  readonly get = async (key: string): Promise<unknown> => {
    if (this.#unsaved.has(key)) return this.#unsaved.get(key)
    const found = await unlessStorageFails(() => this.#connection.use(({ settings }) => settings.get(key)))
    return found?.value
  }

  /** @throws RangeError for a value of more than 64 kB as JSON; TypeError for one that JSON cannot hold. */
  readonly set = async (key: string, value: unknown): Promise<void> => {
    const text = JSON.stringify(value)
    if (text === undefined) throw new TypeError(`no JSON for the setting ${key}`)
    const { size } = new Blob([text])
    if (size > MAX_BYTES) throw new RangeError(`the setting ${key} has ${size} bytes`)
    this.#unsaved.set(key, value)
    await this.#save(key, value)
    if (!this.isEmpty) this.#needRetry()
  }

  /** Tries again what waits. */
  async finish(): Promise<void> {
    for (const [key, value] of [...this.#unsaved]) await this.#save(key, value)
  }

  async #save(key: string, value: unknown): Promise<void> {
    const saved = await unlessStorageFails(() => this.#connection.use(({ settings }) => settings.put({ key, value })))
    if (saved !== null && this.#unsaved.get(key) === value) this.#unsaved.delete(key)
  }
}

const MAX_BYTES = 65_536
