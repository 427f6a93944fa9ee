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

/** Asks small questions while `load` runs; they are what a call or a page feels meanwhile. */
export async function whilePinging<T>(
  signal: AbortSignal,
  context: ProbeContext,
  load: () => Promise<T>,
): Promise<{ readonly result: T; readonly pingsMs: readonly number[]; readonly pingsUnanswered: number }> {
  const loading = bounded(signal, context.limits.loadMs * 2)
  const pingsMs: number[] = []
  let pingsUnanswered = 0
  const pinging = (async () => {
    while (!loading.signal.aborted) {
      await pause(loading.signal, context.limits.loadedPingEveryMs)
      if (loading.signal.aborted) return
      const ms = await ping(loading.signal, context, context.limits.pingMs)
      if (ms === 'stopped') return
      if (ms === null) pingsUnanswered += 1
      else pingsMs.push(ms)
    }
  })()
  try {
    const result = await load()
    return { result, pingsMs, pingsUnanswered }
  } finally {
    loading.release()
    await pinging
  }
}
