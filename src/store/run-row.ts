import type { Entry } from '../guide/entry.ts'
import type { RunListing } from './contract.ts'

/** A line of the index of runs: what a list shows, and where the next entry goes. */
export type RunRow = RunListing & {
  /** Commitment of the last entry. */
  readonly head: string
}

/** The line of a run whose whole log this is; null where it does not begin with `begun`. */
export function rowOfLog(entries: readonly Entry[]): RunRow | null {
  const [first, ...rest] = entries
  if (first === undefined || first.content.type !== 'begun') return null
  return rest.reduce(rowAfter, firstRow(first, first.content))
}

/** The line after one more entry. */
export function rowAfter(row: RunRow, entry: Entry): RunRow {
  const { content } = entry
  return {
    ...row,
    name: content.type === 'named' ? content.name : row.name,
    changedAt: entry.at,
    entries: entry.seq + 1,
    head: entry.commitment,
  }
}

/** Checks a line as it was found on disk. */
export function isRunRow(value: unknown): value is RunRow {
  if (typeof value !== 'object' || value === null) return false
  const row: Partial<Record<keyof RunRow, unknown>> = value
  return (
    [row.run, row.guide, row.fingerprint, row.head].every((text) => typeof text === 'string') &&
    [row.revision, row.begunAt, row.changedAt, row.entries].every(Number.isFinite) &&
    (row.name === null || typeof row.name === 'string')
  )
}

/** What the screens get of a line. */
export function listingOf(row: RunRow): RunListing {
  const { head: _, ...listing } = row
  return listing
}

function firstRow(entry: Entry, begun: Extract<Entry['content'], { type: 'begun' }>): RunRow {
  return {
    run: entry.run,
    guide: begun.guide,
    revision: begun.revision,
    fingerprint: begun.fingerprint,
    name: null,
    begunAt: entry.at,
    changedAt: entry.at,
    entries: 1,
    head: entry.commitment,
  }
}
