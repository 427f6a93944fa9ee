import type { RunId } from '../guide/ids.ts'
import type { StoreChange } from './contract.ts'
import type { StoreEnvironment } from './environment.ts'

/** Tells listeners in this tab and the store of every other tab that something changed. */
export class TabChannel {
  readonly #listeners = new Set<(change: StoreChange) => void>()
  readonly #channel: BroadcastChannel | null

  constructor({ openChannel, name }: StoreEnvironment) {
    this.#channel = openChannel?.(name) ?? null
    if (this.#channel === null) return
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isRunChange(data)) this.#tellHere(data)
    }
  }

  subscribe(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tellRun(run: RunId): void {
    const change: StoreChange = { kind: 'run', run }
    this.#tellHere(change)
    this.#channel?.postMessage(change)
  }

  tellState(): void {
    this.#tellHere({ kind: 'state' })
  }

  close(): void {
    this.#channel?.close()
    this.#listeners.clear()
  }

  #tellHere(change: StoreChange): void {
    for (const listener of [...this.#listeners]) listener(change)
  }
}

/** An older or newer version of the app may share the channel. */
function isRunChange(data: unknown): data is Extract<StoreChange, { kind: 'run' }> {
  return (
    typeof data === 'object' &&
    data !== null &&
    'kind' in data &&
    data.kind === 'run' &&
    'run' in data &&
    typeof data.run === 'string'
  )
}
