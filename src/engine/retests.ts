import type { StepId } from '../guide/ids.ts'
import type { Retest, TakenReading } from './retest.ts'

/** Everything that was measured in a run, and what of it was measured once more beside the guide's steps. */
export class Retests {
  readonly #taken: TakenReading[] = []
  readonly #retests: Retest[] = []

  get all(): readonly Retest[] {
    return [...this.#retests]
  }

  /** One of the guide's own measurements. */
  take(taken: TakenReading): void {
    this.#taken.push(taken)
  }

  /** @returns whether it had an effect: what was never measured in this run cannot be measured again. */
  retake(step: StepId, after: TakenReading): boolean {
    const before = this.#taken.findLast(({ reading }) => reading.probe === after.reading.probe)
    if (before === undefined) return false
    this.#retests.push({ step, before, after })
    this.#taken.push(after)
    return true
  }
}
