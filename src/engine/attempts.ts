import type { Content } from '../guide/entry.ts'
import type { Attempt } from './attempt.ts'

type ContentOf<T extends Content['type']> = Extract<Content, { type: T }>

/** What was tried between two calls. Each method tells whether the entry had an effect. */
export class Attempts {
  readonly #attempts: Attempt[] = []

  get all(): readonly Attempt[] {
    return [...this.#attempts]
  }

  hangUp({ task }: ContentOf<'hung-up'>, since: number): boolean {
    if (this.#last !== undefined && this.#last.end === null) return false
    this.#attempts.push({ task, since, jumpedMs: 0, before: [], after: [], end: null })
    return true
  }

  check({ when, readings }: ContentOf<'checked'>): boolean {
    return this.#change(when === 'leaving' ? { before: readings } : { after: readings })
  }

  comeBack({ works }: ContentOf<'came-back'>, at: number): boolean {
    return this.#change({ end: { at, works } })
  }

  /** A jump counts for the attempt that is under way. */
  jump(byMs: number): void {
    const last = this.#last
    if (last !== undefined && last.end === null) this.#change({ jumpedMs: last.jumpedMs + byMs })
  }

  get #last(): Attempt | undefined {
    return this.#attempts.at(-1)
  }

  #change(change: Partial<Attempt>): boolean {
    const last = this.#attempts.pop()
    if (last === undefined) return false
    this.#attempts.push({ ...last, ...change })
    return true
  }
}
