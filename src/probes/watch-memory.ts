import type { ProbeMemory, StabilitySample } from './probe.ts'

/** As long as a watch lasts: what was cut off longer ago belongs to another question. */
const RESUME_MS = 600_000

type Kept = { readonly version: 2; readonly of: string | null; readonly samples: readonly StabilitySample[] }

/**
 * The samples of a watch that was cut off, by a reload or the system; none where the last one ended well, or was
 * another than `of`.
 */
export async function cutOffWatch(
  memory: ProbeMemory,
  of: string | null,
  now: number,
): Promise<readonly StabilitySample[]> {
  const kept = await memory.get('watch')
  if (!isKept(kept) || kept.of !== of) return []
  const last = kept.samples.at(-1)?.at ?? 0
  return now >= last && now - last < RESUME_MS ? kept.samples : []
}

export async function keepWatch(
  memory: ProbeMemory,
  of: string | null,
  samples: readonly StabilitySample[],
): Promise<void> {
  await memory.set('watch', { version: 2, of, samples } satisfies Kept)
}

export async function endWatch(memory: ProbeMemory): Promise<void> {
  await memory.set('watch', null)
}

/** Only this file writes it, so its version tells its shape. */
function isKept(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === 2
}
