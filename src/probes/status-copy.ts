import type { StatusFeed } from '../provider/status-feed.ts'
import type { ProbeContext } from './probe.ts'

/** The last feed that was read on this device, for the screen to show with its age, and for when the line is down. */
export type StatusCopy = { readonly feed: StatusFeed; readonly readAt: number }

/** `null` where there is none, or none that this version can read. */
export async function statusCopy(context: Pick<ProbeContext, 'memory'>): Promise<StatusCopy | null> {
  const kept = await context.memory.get('status')
  return isCopy(kept) ? kept.copy : null
}

export async function keepStatus(context: Pick<ProbeContext, 'memory'>, copy: StatusCopy): Promise<void> {
  await context.memory.set('status', { version: 1, copy } satisfies Kept)
}

/** Only this file writes it, so its version tells its shape. */
type Kept = { readonly version: 1; readonly copy: StatusCopy }

function isCopy(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === 1
}
