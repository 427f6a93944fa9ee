import type { StoreEnvironment } from './environment.ts'

/** Tries again after longer and longer pauses until it succeeds, and at once when the page is looked at again. */
export class Retries {
  readonly #environment: StoreEnvironment
  readonly #attempt: () => Promise<boolean>
  readonly #stopListening: () => void
  #callOff: (() => void) | null = null
  #underWay: Promise<void> | null = null
  #neededMeanwhile = false
  #failures = 0

  /** `attempt` tells whether all is well now. */
  constructor(environment: StoreEnvironment, attempt: () => Promise<boolean>) {
    this.#environment = environment
    this.#attempt = attempt
    this.#stopListening = environment.onWake(() => {
      if (this.#callOff !== null) void this.now()
    })
  }

  /** Something failed and is to be tried again some time. */
  need(): void {
    if (this.#underWay === null) this.#plan()
    else this.#neededMeanwhile = true
  }

  now(): Promise<void> {
    this.#underWay ??= this.#try()
    return this.#underWay
  }

  stop(): void {
    this.#callOff?.()
    this.#stopListening()
  }

  async #try(): Promise<void> {
    this.#callOff?.()
    this.#callOff = null
    this.#neededMeanwhile = false
    const well = await this.#attempt()
    this.#underWay = null
    this.#failures = well ? 0 : this.#failures + 1
    if (!well || this.#neededMeanwhile) this.#plan()
  }

  #plan(): void {
    const pause = pausesMs[Math.min(this.#failures, pausesMs.length - 1)] ?? 0
    this.#callOff ??= this.#environment.later(() => void this.now(), pause)
  }
}

const pausesMs = [1000, 2000, 5000, 10_000, 30_000]
