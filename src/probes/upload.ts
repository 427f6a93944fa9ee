import { bounded } from './bounded.ts'
import { freshUrl } from './fresh-url.ts'
import type { ProbeContext } from './probe.ts'
import type { Portion } from './rating/throughput.ts'
import { STREAMS, type Transfer, type TransferPlan, whilePinging } from './transfer.ts'

/** The first request of each stream: what a line of 0.5 Mbit/s carries in a quarter of a second. */
const FIRST_BYTES = 16_384
const LEAST_BYTES = 4_096
const MOST_BYTES = 2_097_152
/** A request that takes this long, its round trip apart, is long against the gaps between requests. */
const WANTED_MS = 350
/** Grows no faster than this from one request to the next: the line is not known yet. */
const MOST_GROWTH = 4

/**
 * Fills the line away from this device with several posts at once. A browser does not tell how much of a post has been
 * sent, and what it hands to the system is not on the line yet: only the answers count, each for all its bytes.
 */
export async function upload(signal: AbortSignal, context: ProbeContext, plan: TransferPlan): Promise<Transfer> {
  const { result, ...pings } = await whilePinging(signal, context, () => load(signal, context, plan))
  return { ...result, ...pings }
}

type Post = Portion & { readonly last: boolean }

async function load(
  signal: AbortSignal,
  context: ProbeContext,
  plan: TransferPlan,
): Promise<Omit<Transfer, 'pingsMs' | 'pingsUnanswered'>> {
  const startedAt = context.ticks()
  const limit = bounded(signal, context.limits.loadMs)
  const posts: Post[] = []
  let sent = 0
  let ended: Transfer['ended'] | null = null
  const goesOn = (lastGrowth: number) => {
    const elapsed = context.ticks() - startedAt
    plan.onElapsed(elapsed)
    const settled = lastGrowth < 1.5 && elapsed >= Math.max(plan.atLeastMs, context.limits.steadyMs + 3 * plan.idleMs)
    if (sent >= plan.mostBytes) ended ??= 'bytes'
    else if (settled || elapsed >= context.limits.uploadMs + 4 * plan.idleMs) ended ??= 'enough'
    return ended === null && !limit.signal.aborted
  }
  const body = incompressible(MOST_BYTES)
  await Promise.all(
    Array.from({ length: STREAMS }, async (_, index) => {
      // Unequal beginnings, so that not all streams pause in the same moment.
      let size = Math.round((FIRST_BYTES * (STREAMS - index)) / STREAMS)
      let growth = MOST_GROWTH
      do {
        size = Math.min(size, Math.max(LEAST_BYTES, plan.mostBytes - sent))
        sent += size
        const from = context.ticks()
        if (!(await post(limit.signal, context, body.subarray(0, size)))) return
        const to = context.ticks()
        const movedMs = Math.max(1, to - from - plan.idleMs)
        posts.push({ from: Math.min(from + plan.idleMs, (from + to) / 2), to, bytes: size, last: ended !== null })
        growth = Math.min(MOST_GROWTH, Math.max(0.5, Math.max(WANTED_MS, 2.5 * plan.idleMs) / movedMs))
        size = Math.round(Math.min(MOST_BYTES, Math.max(LEAST_BYTES, size * growth)))
      } while (goesOn(growth))
    }),
  )
  const bytes = posts.reduce((sum, one) => sum + one.bytes, 0)
  const why = signal.aborted ? 'stopped' : limit.timedOut() ? 'time' : (ended ?? 'failed')
  limit.release()
  // From the first stream's last answer on, the line was not full any more.
  const lasts = posts.filter((one) => one.last).map((one) => one.to)
  const to = lasts.length > 0 ? Math.min(...lasts) : Math.max(startedAt, ...posts.map((one) => one.to))
  return {
    portions: posts,
    from: startedAt + plan.idleMs,
    to,
    bytes,
    ended: bytes === 0 && why !== 'stopped' ? 'failed' : why,
  }
}

/** Whether an answer came that speaks of success. */
async function post(signal: AbortSignal, context: ProbeContext, body: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const response = await context.fetch(freshUrl(context.provider.probes.upload, context.nonce()), {
      method: 'POST',
      body,
      signal,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}

/** Nothing on the way can make it smaller (xorshift32; gzip looks back 32 kB). */
function incompressible(bytes: number): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(bytes / 4)
  let state = 0x9e3779b9
  for (let index = 0; index < words.length; index += 1) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    words[index] = state
  }
  return new Uint8Array(words.buffer)
}
