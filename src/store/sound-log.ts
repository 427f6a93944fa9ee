import type { Content, Entry } from '../guide/entry.ts'
import type { RunId } from '../guide/ids.ts'
import type { Sha256 } from '../guide/sha256.ts'
import { verifyChain } from '../guide/verify-chain.ts'

/**
 * The longest beginning of what was found on disk that has the form of a log of `run`: entries, numbered without gaps,
 * the first of them `begun`. Whether it verifies is another question (`soundLog`).
 */
export function formedLog(run: RunId, found: readonly unknown[]): readonly Entry[] {
  const entries: Entry[] = []
  for (const value of found) {
    const wellFormed = isEntry(value) && value.run === run && value.seq === entries.length
    if (!wellFormed || (value.seq === 0 && value.content.type !== 'begun')) break
    entries.push(value)
  }
  return entries
}

/** The longest beginning that also verifies: whatever else was found is damaged, or none of this run's. */
export async function soundLog(run: RunId, found: readonly unknown[], sha256: Sha256): Promise<readonly Entry[]> {
  const entries = formedLog(run, found)
  const verdict = await verifyChain(entries, sha256)
  return verdict.status === 'intact' ? entries : entries.slice(0, verdict.place)
}

/** Whether `longer` holds all of `shorter`, and more. */
export function goesOn(longer: readonly Entry[], shorter: readonly Entry[]): boolean {
  const last = shorter.at(-1)
  return longer.length > shorter.length && (last === undefined || longer[last.seq]?.commitment === last.commitment)
}

/**
 * The envelope only: which types of content there are grows with the app, and an older one must not take a newer
 * entry for damage.
 */
function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const entry: Partial<Record<keyof Entry, unknown>> = value
  return (
    [entry.run, entry.prev, entry.salt, entry.commitment].every((text) => typeof text === 'string') &&
    [entry.seq, entry.at].every(Number.isFinite) &&
    isContent(entry.content)
  )
}

function isContent(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
