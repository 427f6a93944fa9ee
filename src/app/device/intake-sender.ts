import type { Outbox } from '../../store/outbox.ts'
import type { OutgoingFile, OutgoingState } from '../../store/outgoing-file.ts'
import { type SendResult, sendToIntake } from './send-to-intake.ts'

export type SenderParts = {
  readonly outbox: Outbox
  /** Where to send to; `null` where the provider takes no files, or is not known yet. */
  readonly intakeUrl: () => string | null
  /** Only one tab sends at a time; `null` in a browser without locks. */
  readonly locks: LockManager | null
  readonly now: () => number
  /** Does a task after so many milliseconds; returns the way to call it off. */
  readonly later: (task: () => void, ms: number) => () => void
  /** Calls back when something was added or removed, here or in another tab. Returns the way out. */
  readonly onChange: (listener: () => void) => () => void
  /** Calls back when the page is looked at again, or a connection came back. Returns the way out. */
  readonly onWake: (listener: () => void) => () => void
  readonly send?: typeof sendToIntake
}

/** Woken: what waits for a connection is tried without waiting for its time. */
type Turn = 'planned' | 'woken'

const SECOND = 1000
const FIRST_PAUSE = 15 * SECOND
const LONGEST_PAUSE = 60 * 60 * SECOND
/** Another tab is sending: looked at again then. */
const OTHER_TAB_PAUSE = 60 * SECOND

/**
 * Sends what waits in the outbox, one file after the other, and tries again with longer and longer pauses, at once when the
 * page is looked at again or a connection comes back. A file keeps its idempotency key over every try, reload and tab.
 */
export class IntakeSender {
  readonly #parts: SenderParts
  readonly #leave: readonly (() => void)[]
  #underWay: Promise<void> | null = null
  /** Asked for while another turn was under way. */
  #next: Turn | null = null
  #sending: { readonly id: string; readonly stop: AbortController } | null = null
  #callOff = () => {}
  #stopped = false

  constructor(parts: SenderParts) {
    this.#parts = parts
    this.#leave = [parts.onChange(() => void this.#follow()), parts.onWake(() => void this.run('woken'))]
    void this.run('planned')
  }

  run(why: Turn): Promise<void> {
    if (this.#underWay === null) this.#underWay = this.#turns(why)
    else if (this.#next !== 'woken') this.#next = why
    return this.#underWay
  }

  stop(): void {
    this.#stopped = true
    this.#callOff()
    this.#sending?.stop.abort()
    for (const leave of this.#leave) leave()
  }

  /** Something new is sent at once; what was removed while it is being sent is broken off. */
  async #follow(): Promise<void> {
    const files = await this.#parts.outbox.all()
    if (this.#sending !== null && !files.some(({ id }) => id === this.#sending?.id)) this.#sending.stop.abort()
    if (files.some(({ state, nextAt }) => state.kind === 'waiting' && nextAt <= this.#parts.now()))
      await this.run('planned')
  }

  async #turns(first: Turn): Promise<void> {
    try {
      for (let why: Turn | null = first; why !== null && !this.#stopped; why = this.#next) {
        this.#next = null
        await this.#inTurn(why)
      }
    } finally {
      this.#underWay = null
    }
  }

  async #inTurn(why: Turn): Promise<void> {
    const { locks } = this.#parts
    this.#callOff()
    if (locks === null) return this.#sendAll(why)
    await locks.request('vorab-intake', { ifAvailable: true }, async (lock) => {
      if (lock === null) this.#plan(OTHER_TAB_PAUSE)
      else await this.#sendAll(why)
    })
  }

  async #sendAll(why: Turn): Promise<void> {
    const { outbox, intakeUrl, now } = this.#parts
    const url = intakeUrl()
    if (url === null) return
    for (const file of await outbox.all()) if (isDue(file, why, now())) await this.#send(file, url)
    const next = (await outbox.all()).filter(isUnsent).map(({ nextAt }) => nextAt)
    if (next.length > 0) this.#plan(Math.max(SECOND, Math.min(...next) - now()))
  }

  async #send(file: OutgoingFile, url: string): Promise<void> {
    const { outbox, now, send = sendToIntake } = this.#parts
    const bytes = await outbox.bytesOf(file.id)
    if (bytes === null) return outbox.note(file.id, { nextAt: now() + FIRST_PAUSE })
    const stop = new AbortController()
    this.#sending = { id: file.id, stop }
    await outbox.note(file.id, { state: { kind: 'sending', since: now() } })
    const result = await send({ url, key: file.id, bytes, signal: stop.signal })
    this.#sending = null
    const tries = file.tries + 1
    await outbox.note(file.id, { tries, nextAt: now() + pauseAfter(result, tries), state: stateAfter(result, now()) })
  }

  #plan(ms: number): void {
    this.#callOff()
    if (this.#stopped) return
    this.#callOff = this.#parts.later(() => void this.run('planned'), ms)
  }
}

/** One that a closed page left as being sent is sent again: the server knows it by its key. */
function isUnsent({ state }: OutgoingFile): boolean {
  return state.kind === 'waiting' || state.kind === 'sending'
}

function isDue({ state, nextAt }: OutgoingFile, why: Turn, now: number): boolean {
  if (state.kind === 'sending') return true
  if (state.kind !== 'waiting') return false
  const waitsForNetwork = state.why !== 'server-busy' && state.why !== 'not-allowed'
  return nextAt <= now || (why === 'woken' && waitsForNetwork)
}

function stateAfter(result: SendResult, at: number): OutgoingState {
  switch (result.kind) {
    case 'accepted':
      return { kind: 'sent', at }
    case 'refused':
      return { kind: 'failed', at, status: result.status }
    case 'later':
      return { kind: 'waiting', why: result.why }
  }
}

/** Doubled with every try; longer where the server says so. */
function pauseAfter(result: SendResult, tries: number): number {
  if (result.kind !== 'later') return 0
  const pause = result.why === 'not-allowed' ? LONGEST_PAUSE : FIRST_PAUSE * 2 ** Math.min(tries - 1, 10)
  return Math.max(Math.min(pause, LONGEST_PAUSE), result.notBeforeMs)
}
