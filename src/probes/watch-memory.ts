import type { ProbeMemory, StabilitySample } from './probe.ts'

/** A reload takes seconds; what is older belongs to another day's question. */
const RESUME_MS = 120_000

type Kept = { readonly version: 1; readonly samples: readonly StabilitySample[] }

/** The samples of a watch that was cut off just now, by a reload or the system; none where the last one ended well. */
export async function cutOffWatch(memory: ProbeMemory, now: number): Promise<readonly StabilitySample[]> {
  const kept = await memory.get('watch')
  if (!isKept(kept)) return []
  const last = kept.samples.at(-1)?.at ?? 0
  return now >= last && now - last < RESUME_MS ? kept.samples : []
}

export async function keepWatch(memory: ProbeMemory, samples: readonly StabilitySample[]): Promise<void> {
  await memory.set('watch', { version: 1, samples } satisfies Kept)
}

export async function endWatch(memory: ProbeMemory): Promise<void> {
  await memory.set('watch', null)
}

/** Only this file writes it, so its version tells its shape. */
function isKept(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === 1
}
