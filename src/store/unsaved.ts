import type { Entry } from '../guide/entry.ts'
import type { RunId } from '../guide/ids.ts'
import type { Draft } from './run-log.ts'

/** An entry that is in memory only, as it counts in this tab, and the draft that is tried again. */
export type UnsavedEntry = { readonly draft: Draft; readonly entry: Entry }

/** What could not be written yet, in order, run by run. */
export class Unsaved {
  readonly #entries = new Map<RunId, readonly UnsavedEntry[]>()

  get isEmpty(): boolean {
    return this.#entries.size === 0
  }

  runs(): readonly RunId[] {
    return [...this.#entries.keys()]
  }

  of(run: RunId): readonly UnsavedEntry[] {
    return this.#entries.get(run) ?? []
  }

  keep(unsaved: UnsavedEntry): void {
    this.replace(unsaved.draft.run, [...this.of(unsaved.draft.run), unsaved])
  }

  replace(run: RunId, entries: readonly UnsavedEntry[]): void {
    if (entries.length === 0) this.#entries.delete(run)
    else this.#entries.set(run, entries)
  }
}
