import type { StoreChange } from './contract.ts'
import type { StoreEnvironment } from './environment.ts'

/** Tells listeners in this tab and the store of every other tab that something changed. */
export class TabChannel {
  readonly #listeners = new Set<(change: StoreChange) => void>()
  #channel: BroadcastChannel | null

  constructor({ openChannel, name }: StoreEnvironment) {
    this.#channel = openChannel?.(name) ?? null
    if (this.#channel === null) return
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isSharedChange(data)) this.#tellHere(data)
    }
  }

  subscribe(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(change: StoreChange): void {
    this.#tellHere(change)
    // The state is each tab's own.
    if (change.kind !== 'state') this.#channel?.postMessage(change)
  }

  /** What is still on its way to the disk then is told to nobody. */
  close(): void {
    this.#channel?.close()
    this.#channel = null
    this.#listeners.clear()
  }

  #tellHere(change: StoreChange): void {
    for (const listener of [...this.#listeners]) listener(change)
  }
}

/** An older or newer version of the app may share the channel. */
function isSharedChange(data: unknown): data is Exclude<StoreChange, { kind: 'state' }> {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false
  if (data.kind === 'run') return 'run' in data && typeof data.run === 'string'
  return data.kind === 'table' && 'table' in data && sharedTables.some((table) => table === data.table)
}

const sharedTables = ['contacts', 'cases', 'outbox'] as const
