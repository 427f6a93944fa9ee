import { bounded } from './bounded.ts'
import { freshUrl } from './fresh-url.ts'
import { pause } from './pause.ts'
import type { ProbeContext } from './probe.ts'
import { type Moved, nextAmount } from './rating/next-amount.ts'
import { isSteadyFor, type Portion, throughput } from './rating/throughput.ts'
import { STREAMS, type Transfer, type TransferPlan, whilePinging } from './transfer.ts'

/**
 * What a server has begun to send when a download is stopped still comes: on a slow line no more than a second's worth
 * is asked for at once.
 */
const RULES = { least: 12_288, wantedMs: 800, mostGrowth: 64 }
/** Of each stream: together half a second at 1 Mbit/s, and with its head no more than comes in one go (RFC 6928). */
const FIRST_BYTES = 12_288

/** How often it is looked whether there is enough. */
const LOOK_EVERY_MS = 50

/**
 * Fills the line towards this device with several downloads at once, until the rate is clear, the time or the bytes are
 * used up, or nothing comes.
 */
export async function download(signal: AbortSignal, context: ProbeContext, plan: TransferPlan): Promise<Transfer> {
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
  const portions: Portion[] = []
  let bytes = 0
  let running = STREAMS
  let ended: Transfer['ended'] | null = null
  const end = (why: Transfer['ended']) => {
    ended ??= why
    limit.release()
  }
  const took = (size: number) => {
    const now = context.ticks()
    portions.push({ from: now, to: now, bytes: size })
    bytes += size
    if (bytes >= plan.mostBytes) end('bytes')
  }
  const streams = Array.from({ length: STREAMS }, async () => {
    await stream(limit.signal, context, { ...plan, took })
    running -= 1
  })
  while (ended === null && !limit.signal.aborted && running > 0) {
    await pause(limit.signal, LOOK_EVERY_MS)
    plan.onElapsed(context.ticks() - startedAt)
    if (isEnough(portions, context, plan)) end('enough')
  }
  const why = ended ?? (signal.aborted ? 'stopped' : limit.timedOut() ? 'time' : bytes > 0 ? 'bytes' : 'failed')
  limit.release()
  await Promise.all(streams)
  const from = portions[0]?.from ?? startedAt
  return {
    portions,
    from,
    to: portions.at(-1)?.to ?? from,
    tripMs: plan.idleMs,
    isSettled: true,
    bytes,
    ended: bytes === 0 && why !== 'stopped' ? 'failed' : why,
  }
}

function isEnough(portions: readonly Portion[], context: ProbeContext, plan: TransferPlan): boolean {
  const from = portions[0]?.from
  if (from === undefined || context.ticks() - from < plan.atLeastMs) return false
  const watched = { portions, from, to: context.ticks(), tripMs: plan.idleMs }
  const found = throughput(watched)
  if (found === null) return false
  const { steadyEnoughMs, steadyMs, steadySpread } = context.limits
  const enoughMs = found.spread <= steadySpread ? steadyMs : steadyEnoughMs
  return isSteadyFor(found, watched, enoughMs)
}

type Wanted = TransferPlan & { readonly took: (size: number) => void }

/** One download after the other, until it is stopped or one fails. */
async function stream(signal: AbortSignal, context: ProbeContext, { took, ...plan }: Wanted): Promise<void> {
  const rules = { ...RULES, most: Math.floor(plan.mostBytes / STREAMS) }
  let wanted = FIRST_BYTES
  let before: Moved['before'] = null
  while (!signal.aborted) {
    const from = context.ticks()
    const bytes = await fetchOnce(signal, context, { bytes: wanted, took })
    // A server that has nothing to send would be asked for ever.
    if (bytes === 0) return
    const next = nextAmount({ bytes, tookMs: context.ticks() - from, idleMs: plan.idleMs, before }, rules)
    before = { bytes, rate: next.rate }
    wanted = next.bytes
  }
}

/** How much came; 0 where it failed. */
async function fetchOnce(
  signal: AbortSignal,
  context: ProbeContext,
  wanted: { readonly bytes: number; readonly took: (size: number) => void },
): Promise<number> {
  const { download: url } = context.provider.probes
  const asked = `${url}${url.includes('?') ? '&' : '?'}bytes=${wanted.bytes}`
  let bytes = 0
  try {
    const response = await context.fetch(freshUrl(asked, context.nonce()), {
      signal,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    })
    const reader = response.ok ? response.body?.getReader() : undefined
    if (reader === undefined) {
      await response.body?.cancel()
      return 0
    }
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.byteLength
      wanted.took(part.value.byteLength)
    }
    return bytes
  } catch {
    // The line, or the end of the measurement: what came until then was counted.
    return 0
  }
}
