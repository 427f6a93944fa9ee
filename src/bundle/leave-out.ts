import type { Entry } from '../guide/entry.ts'
import type { PayloadEntry } from './payload.ts'

/**
 * Entries as they go into a file. A part that is left out takes its salt and content along and leaves its commitment, so
 * the chain still verifies; without the salt the content cannot be guessed from the commitment.
 */
export function entriesForFile(entries: readonly Entry[], leftOut: ReadonlySet<number>): PayloadEntry[] {
  return entries.map(({ seq, at, prev, commitment, salt, content }) =>
    leftOut.has(seq)
      ? { seq, at, prev, commitment, leftOut: true as const }
      : { seq, at, prev, commitment, salt, content: content as Extract<PayloadEntry, { content: unknown }>['content'] },
  )
}
