import type { Figure } from '../guide/reading.ts'
import { pause } from './pause.ts'
import { ping } from './ping.ts'
import type { Probe, ProbeContext } from './probe.ts'
import { rateLatency } from './rating/latency.ts'
import { jitter, percentile } from './rating/statistics.ts'
import { take } from './take.ts'

/** How long small requests take while nothing else is done, how much that varies, and how many stay unanswered. */
export const latency: Probe<'latency'> = (signal, context) =>
  take('latency', signal, context, async () => {
    const seen = await pings(signal, context)
    return {
      level: rateLatency({ ...seen, atLeast: context.limits.pingsAtLeast }),
      figures: latencyFigures(seen.answeredMs, seen.unanswered),
    }
  })

export type Pings = { readonly answeredMs: readonly number[]; readonly unanswered: number }

/** One after the other on a warm connection, until there are enough or the time is up; the first only warms it. */
export async function pings(signal: AbortSignal, context: ProbeContext): Promise<Pings> {
  const { limits } = context
  const startedAt = context.ticks()
  const spentMs = () => context.ticks() - startedAt
  const answeredMs: number[] = []
  let unanswered = 0
  const isDead = () => answeredMs.length === 0 && unanswered >= limits.pingsAtLeast
  context.onProgress({ share: 0, remainingSeconds: 2, phase: 'pinging' })
  // A new connection takes several round trips more; its time is no sample, and neither is its failure.
  await ping(signal, context, limits.pingMs * 2)
  const hasTime = () => spentMs() < limits.pingsWithinMs || answeredMs.length === 0
  for (let sent = 1; sent <= limits.pings && !isDead() && hasTime(); sent += 1) {
    const ms = await ping(signal, context, limits.pingMs)
    if (ms === 'stopped') break
    if (ms === null) {
      unanswered += 1
      // Refusals come back at once; without a break all would be asked in the same moment.
      await pause(signal, limits.pingBreakMs)
    } else answeredMs.push(ms)
    const share = Math.min(1, Math.max(sent / limits.pings, spentMs() / limits.pingsWithinMs))
    const remainingMs = Math.min((spentMs() / sent) * (limits.pings - sent), limits.pingsWithinMs - spentMs())
    context.onProgress({ share, remainingSeconds: Math.max(0, remainingMs) / 1000, phase: 'pinging' })
  }
  return { answeredMs, unanswered }
}

/** `how`: small https requests on an open connection, so somewhat more than the line's own round trip. */
export function latencyFigures(answeredMs: readonly number[], unanswered: number): Readonly<Record<string, Figure>> {
  const at = (share: number) => rounded(percentile(answeredMs, share))
  const asked = answeredMs.length + unanswered
  return {
    samples: asked,
    medianMs: at(0.5),
    p10Ms: at(0.1),
    p90Ms: at(0.9),
    maxMs: at(1),
    jitterMs: rounded(jitter(answeredMs)),
    unansweredShare: asked === 0 ? null : Math.round((unanswered / asked) * 1000) / 1000,
    how: 'https-requests',
  }
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10
}
