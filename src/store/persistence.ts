import type { StoreEnvironment } from './environment.ts'

/** Whether the browser promised not to clear our storage by itself. */
export type Persistence = 'granted' | 'denied' | 'unknown'

/**
 * Asks the browser to keep our storage: Safari clears it after seven days without a visit, others when space runs out.
 * https://storage.spec.whatwg.org/#persistence
 */
export class PersistenceRequest {
  readonly #storage: StoreEnvironment['persistence']
  readonly #changed: () => void
  #answer: Persistence = 'unknown'
  #asked = false

  constructor({ persistence }: StoreEnvironment, changed: () => void) {
    this.#storage = persistence
    this.#changed = changed
  }

  get answer(): Persistence {
    return this.#answer
  }

  /** What an earlier visit reached, without asking. */
  async look(): Promise<void> {
    if ((await this.#storage?.persisted().catch(() => false)) === true) this.#settle('granted')
  }

  /** Once a visit: Firefox shows the person a question. */
  async ask(): Promise<void> {
    if (this.#asked || this.#storage === null || this.#answer === 'granted') return
    this.#asked = true
    const granted = await this.#storage.persist().catch(() => null)
    if (granted !== null) this.#settle(granted ? 'granted' : 'denied')
  }

  #settle(answer: Persistence): void {
    this.#answer = answer
    this.#changed()
  }
}
