import type { Content, Entry } from '../guide/entry.ts'
import type { Fingerprint, GuideId, RunId } from '../guide/ids.ts'

/**
 * What the screens may ask of the store. Expected failure is a value; every method may be called at any time.
 * Not here: positions, progress or summaries (they are replayed from the log), and guide bundles (see `bundles.ts`).
 */
export type Store = {
  readonly state: StoreState
  /** Called with every change of `state`, and whenever another tab or this one changed a run. Returns the way out. */
  readonly subscribe: (listener: (change: StoreChange) => void) => () => void
  /** Newest first. */
  readonly runs: () => Promise<readonly RunListing[]>
  readonly begin: (content: Extract<Content, { type: 'begun' }>) => Promise<Written>
  /** Appends to a run's log after what is there, whatever another tab did meanwhile. */
  readonly append: (run: RunId, content: Content) => Promise<Written>
  /** The whole log in order; empty where there is no such run. */
  readonly log: (run: RunId) => Promise<readonly Entry[]>
  /** Removes a run from the database, its mirror, and its pinned bundle where no other run needs it. */
  readonly remove: (run: RunId) => Promise<void>
  /** Removes everything that is kept here, settings too. */
  readonly removeAll: () => Promise<void>
  /** Everything that can be read, as one JSON text; also of a damaged or newer database. */
  readonly exportAll: () => Promise<string>
  /** Small values that are no part of a run (what probes remember, the caller's name). Bounded: 64 kB a value. */
  readonly settings: {
    readonly get: (key: string) => Promise<unknown>
    readonly set: (key: string, value: unknown) => Promise<void>
  }
}

export type StoreState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'durable' }
  /** The database had been wiped; so many runs came back from the mirror. */
  | { readonly kind: 'restored'; readonly runs: number }
  /** No database to be had (private mode, blocked, failing): kept in memory only, and the screen says so. */
  | { readonly kind: 'memory'; readonly reason: 'missing' | 'blocked' | 'failing' }
  /** Written by a newer version of the app; nothing is changed. */
  | { readonly kind: 'newer' }

export type StoreChange =
  | { readonly kind: 'state' }
  | { readonly kind: 'run'; readonly run: RunId }
  | { readonly kind: 'table'; readonly table: 'contacts' | 'cases' | 'outbox' }

/** A failed write is kept in memory, shown, and tried again; `entry` counts as written in this tab meanwhile. */
export type Written =
  | { readonly status: 'written'; readonly entry: Entry }
  | { readonly status: 'kept-in-memory'; readonly entry: Entry }
  /** The run was removed meanwhile, here or in another tab: `entry` is kept nowhere. */
  | { readonly status: 'gone'; readonly entry: Entry }

export type RunListing = {
  readonly run: RunId
  readonly guide: GuideId
  readonly revision: number
  readonly fingerprint: Fingerprint
  readonly name: string | null
  readonly begunAt: number
  readonly changedAt: number
  readonly entries: number
}
