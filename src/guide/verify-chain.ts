import type { Entry } from './entry.ts'
import { CHAIN_START, commitmentOf } from './seal-entry.ts'
import type { Sha256 } from './sha256.ts'

/** An entry as a file may hold it: whole, or with salt and content left out. */
export type ChainEntry =
  | Entry
  | (Pick<Entry, 'run' | 'seq' | 'at' | 'prev' | 'commitment'> & { readonly salt?: never; readonly content?: never })

export type ChainVerdict =
  /**
   * Unaltered, in this order. `head` (the last commitment) stands for the whole log. `leftOut` are the entries without
   * content: for their time, only a signature over the file vouches.
   */
  | { readonly status: 'intact'; readonly head: string; readonly leftOut: readonly number[] }
  /** `place` counts from 0 in what was given. */
  | { readonly status: 'broken'; readonly place: number; readonly reason: ChainFault }

export type ChainFault =
  /** An entry is missing, doubled, or out of order. */
  | 'seq'
  | 'other-run'
  /** The entry does not follow the one before it. */
  | 'link'
  /** Content, time, place or salt are not those that were sealed. */
  | 'commitment'

/** Checks a run's whole log from its first entry on. An empty log is intact; its head is {@link CHAIN_START}. */
export async function verifyChain(entries: readonly ChainEntry[], sha256: Sha256): Promise<ChainVerdict> {
  const run = entries[0]?.run
  const leftOut: number[] = []
  let head = CHAIN_START
  for (const [place, entry] of entries.entries()) {
    const fault = entry.run !== run ? 'other-run' : entry.seq !== place ? 'seq' : entry.prev !== head ? 'link' : null
    if (fault !== null) return { status: 'broken', place, reason: fault }
    if (entry.content === undefined) leftOut.push(entry.seq)
    else if ((await commitmentOf(entry, sha256)) !== entry.commitment) {
      return { status: 'broken', place, reason: 'commitment' }
    }
    head = entry.commitment
  }
  return { status: 'intact', head, leftOut }
}
