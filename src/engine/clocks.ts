import type { AnswerId, StepId } from '../guide/ids.ts'
import type { Wait } from './wait.ts'

/** The answer of a `wait` step that says that the time was kept. */
export const WAITED = 'waited' as AnswerId
/** A wait may end so much before its time: clocks are corrected in small steps. Milliseconds. */
export const TOLERANCE_MS = 1000

type Clock = { readonly place: number; readonly since: number; readonly seconds: number; readonly jumpsBefore: number }

/** The clocks of `wait` steps. They run on wherever the person goes. */
export class Clocks {
  readonly #waits: Wait[] = []
  readonly #running = new Map<StepId, Clock>()
  readonly #finished = new Map<StepId, Wait>()
  #jumped = 0

  jump(byMs: number): void {
    this.#jumped += byMs
  }

  isRunning(step: StepId): boolean {
    return this.#running.has(step)
  }

  start(step: StepId, seconds: number, at: number): void {
    this.#running.set(step, { place: this.#waits.length, since: at, seconds, jumpsBefore: this.#jumped })
    this.#waits.push({ kind: 'running', step, seconds, since: at, jumpedMs: 0 })
  }

  /** When a running clock began and when its time is over, by the wall clock as it goes now. */
  span(step: StepId): { readonly since: number; readonly until: number; readonly seconds: number } | null {
    const clock = this.#running.get(step)
    if (clock === undefined) return null
    const { since, seconds } = clock
    return { since, seconds, until: since + seconds * 1000 + this.#jumpedSince(clock) }
  }

  /** The wait behind an answer to a `wait` step: of the running clock, of one that had run before, or of none. */
  stop(step: StepId, seconds: number, answer: AnswerId, at: number): Wait {
    const clock = this.#running.get(step)
    const before = this.#finished.get(step)
    if (clock === undefined && answer === WAITED && before !== undefined) return before
    const wait = clock === undefined ? withoutClock(step, seconds, answer, at) : this.#ended(step, clock, answer, at)
    this.#running.delete(step)
    this.#waits[clock?.place ?? this.#waits.length] = wait
    if (wait.kind === 'waited') this.#finished.set(step, wait)
    return wait
  }

  all(): readonly Wait[] {
    const waits = [...this.#waits]
    for (const clock of this.#running.values()) {
      const wait = waits[clock.place]
      if (wait !== undefined) waits[clock.place] = { ...wait, jumpedMs: this.#jumpedSince(clock) }
    }
    return waits
  }

  #jumpedSince(clock: Clock): number {
    return this.#jumped - clock.jumpsBefore
  }

  #ended(step: StepId, clock: Clock, answer: AnswerId, until: number): Wait {
    const { since, seconds } = clock
    const jumpedMs = this.#jumpedSince(clock)
    const lasted = until - since - jumpedMs
    const kind = answer !== WAITED ? 'cut-short' : lasted + TOLERANCE_MS >= seconds * 1000 ? 'waited' : 'too-early'
    return { kind, step, seconds, since, until, jumpedMs }
  }
}

function withoutClock(step: StepId, seconds: number, answer: AnswerId, until: number): Wait {
  if (answer === WAITED) return { kind: 'unclocked', step, seconds, until, jumpedMs: 0 }
  return { kind: 'cut-short', step, seconds, since: null, until, jumpedMs: 0 }
}
