import { bounded } from './bounded.ts'
import { pause } from './pause.ts'
import { ping } from './ping.ts'
import type { ProbeContext } from './probe.ts'
import type { Watched } from './rating/throughput.ts'

/** What went over the line while it was kept full in one direction; times on `context.ticks`. */
export type Transfer = Watched & {
  readonly bytes: number
  /** `false`: more was still being asked of the line when it ended. */
  readonly isSettled: boolean
  /** Small requests meanwhile, on a connection of their own. */
  readonly pingsMs: readonly number[]
  readonly pingsUnanswered: number
  /** Why it ended: it was enough, the time or the bytes were used up, or nothing (more) came through. */
  readonly ended: 'enough' | 'time' | 'bytes' | 'failed' | 'stopped'
}

export type TransferPlan = {
  /** Round trip of the idle line, milliseconds. */
  readonly idleMs: number
  readonly mostBytes: number
  /** Keep it full at least so long. */
  readonly atLeastMs: number
  /** What came down before, to begin an upload with; `null`: not known. */
  readonly downBytesPerMs: number | null
  readonly onElapsed: (ms: number) => void
}

/**
 * One connection is slow to get going and loses most by a lost segment. Browsers open six to a host (HTTP/1.1, and one
 * is for the small requests); over HTTP/2 all share one.
 */
export const STREAMS = 5

type Pinged = { readonly pingsMs: readonly number[]; readonly pingsUnanswered: number }

/**
 * Asks small questions while `load` runs; they are what a call or a page feels meanwhile. Those of the first half are
 * left out: a queue takes its time to fill.
 */
export async function whilePinging<T>(
  signal: AbortSignal,
  context: ProbeContext,
  load: () => Promise<T>,
): Promise<{ readonly result: T } & Pinged> {
  const loading = bounded(signal, context.limits.loadMs * 2)
  const pings: { readonly at: number; readonly ms: number | null }[] = []
  const pinging = (async () => {
    while (!loading.signal.aborted) {
      await pause(loading.signal, context.limits.loadedPingEveryMs)
      if (loading.signal.aborted) return
      const at = context.ticks()
      const ms = await ping(loading.signal, context, context.limits.pingMs)
      if (ms === 'stopped') return
      pings.push({ at, ms })
    }
  })()
  const startedAt = context.ticks()
  try {
    const result = await load()
    const half = (startedAt + context.ticks()) / 2
    const late = pings.filter(({ at }) => at >= half)
    const counted = late.length > 0 ? late : pings
    return {
      result,
      pingsMs: counted.flatMap(({ ms }) => (ms === null ? [] : [ms])),
      pingsUnanswered: counted.filter(({ ms }) => ms === null).length,
    }
  } finally {
    loading.release()
    await pinging
  }
}
