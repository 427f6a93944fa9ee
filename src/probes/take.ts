import type { ProbeId, ProbeLevel } from '../guide/levels.ts'
import type { Figure, Reading } from '../guide/reading.ts'
import type { ProbeContext } from './probe.ts'

export type Found<P extends ProbeId> = {
  readonly level: ProbeLevel<P>
  readonly figures: Readonly<Record<string, Figure>>
}

/** Less than this is rounding and slewing of the wall clock, not a jump. */
const JUMP_MS = 1_000

/** A page that stands still for this long times its answers too late, and its figures show it. */
const STALL_MS = 300

/**
 * Makes a reading of what `work` finds, and notes over what kind of connection, where the browser tells (`over`), and
 * what else happened meanwhile: the page went to the background (`wasHidden`), the connection changed
 * (`connectionChanged`), the device was too busy to keep time (`stalledMs`), the wall clock jumped (`clockJumpMs`; also
 * after sleep, where the monotonic clock may stand still). A stop makes the level `stopped`, whatever was found.
 */
export async function take<P extends ProbeId>(
  probe: P,
  signal: AbortSignal,
  context: ProbeContext,
  work: () => Promise<Found<P>>,
): Promise<Reading<P>> {
  const startedAt = context.now()
  const startTicks = context.ticks()
  const over = context.device.connection()?.type ?? null
  let wasHidden = context.device.hidden()
  let connectionChanged = false
  const endStalls = context.device.watchStalls()
  const unwatch = context.device.watch((change) => {
    if (change === 'hidden') wasHidden = true
    else connectionChanged = true
  })
  try {
    const found = await work()
    const stalledMs = Math.round(endStalls())
    const durationMs = Math.max(0, Math.round(context.ticks() - startTicks))
    const jump = Math.round(context.now() - startedAt - durationMs)
    return {
      probe,
      level: signal.aborted ? ('stopped' as ProbeLevel<P>) : found.level,
      figures: {
        ...found.figures,
        ...(over === null ? {} : { over }),
        ...(wasHidden ? { wasHidden } : {}),
        ...(connectionChanged ? { connectionChanged } : {}),
        ...(stalledMs >= STALL_MS && !wasHidden ? { stalledMs } : {}),
        ...(Math.abs(jump) >= JUMP_MS ? { clockJumpMs: jump } : {}),
      },
      startedAt,
      durationMs,
    }
  } finally {
    endStalls()
    unwatch()
  }
}
