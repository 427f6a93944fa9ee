import type { Content, Entry } from '../../../guide/entry.ts'
import type { RunId } from '../../../guide/ids.ts'
import type { Store } from '../../../store/contract.ts'

/** What replay needs of an entry. */
export type LogLine = Pick<Entry, 'seq' | 'at' | 'content'>

export type LiveLogState = {
  readonly lines: readonly LogLine[]
  /** `kept`: the last write failed; what was entered is in memory and tried again. `gone`: the run was removed. */
  readonly saving: 'saved' | 'kept' | 'gone'
}

export type LiveLogParts = {
  readonly store: Pick<Store, 'append' | 'log' | 'subscribe'>
  readonly run: RunId
  readonly lines: readonly LogLine[]
  /** Wall clock, milliseconds since 1970. */
  readonly now: () => number
  /** Does a task after the next screen stands; see `after-paint.ts`. */
  readonly afterPaint: (task: () => void) => void
}

/**
 * A run's log as the screen shows it: an answer counts at once and is written after the next screen is painted, because at
 * a slow processor the write alone costs as much as the screen. What the store knows replaces what was assumed.
 */
export class LiveLog {
  readonly #parts: LiveLogParts
  readonly #listeners = new Set<() => void>()
  readonly #stopFollowing: () => void
  /** On their way to the store, in order. */
  #pending: readonly LogLine[] = []
  #stored: readonly LogLine[]
  #state: LiveLogState
  #turn: Promise<void> = Promise.resolve()

  constructor(parts: LiveLogParts) {
    this.#parts = parts
    this.#stored = parts.lines
    this.#state = { lines: parts.lines, saving: 'saved' }
    this.#stopFollowing = parts.store.subscribe((change) => {
      if (change.kind === 'run' && change.run === parts.run) void this.#readAgain()
    })
  }

  get state(): LiveLogState {
    return this.#state
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Adds to the log; the screen may go on at once. */
  add(content: Content): void {
    const line: LogLine = { seq: this.#state.lines.length, at: this.#parts.now(), content }
    this.#pending = [...this.#pending, line]
    this.#become({ lines: [...this.#state.lines, line], saving: this.#state.saving })
    this.#parts.afterPaint(() => {
      this.#turn = this.#turn.then(() => this.#write(line))
    })
  }

  /** When everything that was added has been written, or has failed to be. */
  settled(): Promise<void> {
    return this.#turn
  }

  close(): void {
    this.#stopFollowing()
  }

  async #write(line: LogLine): Promise<void> {
    const { store, run } = this.#parts
    const written = await store.append(run, line.content)
    this.#pending = this.#pending.filter((each) => each !== line)
    if (written.status === 'gone') return this.#become({ lines: this.#state.lines, saving: 'gone' })
    const { entry } = written
    if (entry.seq > this.#stored.length) await this.#readStored()
    else if (entry.seq === this.#stored.length) this.#stored = [...this.#stored, entry]
    this.#show(written.status === 'kept-in-memory' ? 'kept' : 'saved')
  }

  /** Another tab has written, or what was kept in memory has been saved. */
  async #readAgain(): Promise<void> {
    if (this.#pending.length > 0) return
    await this.#readStored()
    this.#show('saved')
  }

  async #readStored(): Promise<void> {
    const stored = await this.#parts.store.log(this.#parts.run)
    if (stored.length > this.#stored.length) this.#stored = stored
  }

  #show(saving: 'saved' | 'kept'): void {
    const waiting = this.#pending.map((line, place) => ({ ...line, seq: this.#stored.length + place }))
    const lines = [...this.#stored, ...waiting]
    const same = lines.length === this.#state.lines.length && lines.every((line, place) => this.#isShown(line, place))
    // The same answers with times that differ by the length of a paint: nothing to draw anew.
    if (same && saving === this.#state.saving) this.#state = { lines: this.#state.lines, saving }
    else this.#become({ lines, saving })
  }

  #isShown(line: LogLine, place: number): boolean {
    const shown = this.#state.lines[place]
    return shown !== undefined && JSON.stringify(shown.content) === JSON.stringify(line.content)
  }

  #become(state: LiveLogState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
