import { bounded } from './bounded.ts'
import { freshUrl } from './fresh-url.ts'
import type { ProbeContext } from './probe.ts'
import { fairShares } from './rating/fair-shares.ts'
import { type AmountRules, type Moved, nextAmount } from './rating/next-amount.ts'
import { median } from './rating/statistics.ts'
import type { Portion } from './rating/throughput.ts'
import { STREAMS, type Transfer, type TransferPlan, whilePinging } from './transfer.ts'

const RULES: AmountRules = { least: 4_096, most: 1_048_576, wantedMs: 500, mostGrowth: 4 }

/** The first post of each stream: what a line of 0.5 Mbit/s carries in a quarter of a second, … */
const FIRST_BYTES = 16_384
/** … or what comes down in this time, since few lines send less than a tenth of what they fetch, … */
const FIRST_AS_DOWN_MS = 10
/** … but no more than a slow line sends in some seconds. */
const MOST_FIRST_BYTES = 65_536
/** Getting going takes so many round trips more, where the line is slow and where it is fast. */
const TRIPS = 1
const MOST_TRIPS = 5
/** The head of a request goes over the line too: about so much over HTTP/1.1, a third of it over HTTP/2. */
const HEAD_BYTES = 300

/**
 * Fills the line away from this device with several posts at once. A browser does not tell how much of a post has been
 * sent, and what it hands to the system is not on the line yet: only the answers count, each for all its bytes.
 */
export async function upload(signal: AbortSignal, context: ProbeContext, plan: TransferPlan): Promise<Transfer> {
  const { result, ...pings } = await whilePinging(signal, context, () => load(signal, context, plan))
  return { ...result, ...pings }
}

async function load(
  signal: AbortSignal,
  context: ProbeContext,
  plan: TransferPlan,
): Promise<Omit<Transfer, 'pingsMs' | 'pingsUnanswered'>> {
  const startedAt = context.ticks()
  const limit = bounded(signal, context.limits.loadMs)
  const posts: Portion[] = []
  const lastAnswers = new Map<number, number>()
  const unsettled = new Set<number>()
  let sent = 0
  let ended: Transfer['ended'] | null = null
  const goesOn = (settled: boolean) => {
    const elapsed = context.ticks() - startedAt
    plan.onElapsed(elapsed)
    const { uploadMs, uploadMostMs } = context.limits
    const enoughMs = settled
      ? Math.max(plan.atLeastMs, uploadMs + TRIPS * plan.idleMs)
      : uploadMostMs + MOST_TRIPS * plan.idleMs
    if (sent >= plan.mostBytes) ended ??= 'bytes'
    else if (elapsed >= enoughMs) ended ??= 'enough'
    return ended === null && !limit.signal.aborted
  }
  const body = incompressible(RULES.most)
  const first = Math.min(MOST_FIRST_BYTES, Math.max(FIRST_BYTES, (plan.downBytesPerMs ?? 0) * FIRST_AS_DOWN_MS))
  await Promise.all(
    Array.from({ length: STREAMS }, async (_, index) => {
      // Unequal beginnings, so that not all streams pause in the same moment.
      let wanted = Math.round((first * (STREAMS - index)) / STREAMS)
      let before: Moved['before'] = null
      for (let settled = false; goesOn(settled); ) {
        const size = Math.min(wanted, Math.max(RULES.least, plan.mostBytes - sent))
        sent += size
        const from = context.ticks()
        if (!(await post(limit.signal, context, body.subarray(0, size)))) return
        const to = context.ticks()
        lastAnswers.set(index, to)
        // Nothing of it can have been answered for before a round trip.
        posts.push({ from: Math.min(from + plan.idleMs, (from + to) / 2), to, bytes: size + HEAD_BYTES })
        const next = nextAmount({ bytes: size, tookMs: to - from, idleMs: plan.idleMs, before }, RULES)
        before = { bytes: size, rate: next.rate }
        wanted = next.bytes
        settled = next.settled
        if (settled) unsettled.delete(index)
        else unsettled.add(index)
      }
    }),
  )
  const bytes = posts.reduce((sum, one) => sum + one.bytes, 0)
  const why = signal.aborted ? 'stopped' : limit.timedOut() ? 'time' : (ended ?? 'failed')
  limit.release()
  return {
    portions: fairShares(posts),
    from: startedAt,
    // When half of the streams are done, the others may not keep the line full.
    to: median([...lastAnswers.values()]) ?? startedAt,
    tripMs: plan.idleMs,
    isSettled: unsettled.size <= STREAMS / 2,
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
