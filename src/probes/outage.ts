import type { Figure } from '../guide/reading.ts'
import { parseStatus, statusAt } from '../provider/status.ts'
import type { StatusFeed } from '../provider/status-feed.ts'
import { type Answer, ask } from './ask.ts'
import { counted } from './counted.ts'
import type { Probe, ProbeContext } from './probe.ts'
import { rateOutage } from './rating/outage.ts'
import { keepStatus, statusCopy } from './status-copy.ts'
import { take } from './take.ts'

type Read = {
  readonly feed: StatusFeed
  readonly ageMs: number
  readonly source: 'now' | 'copy'
}

/** What the provider's status feed says of outages: read now, or the copy from before, each with its age. */
export const outage: Probe<'outage'> = (signal, context) =>
  take('outage', signal, context, async () => {
    const config = context.provider.status
    if (config === undefined) return { level: 'unsupported', figures: { reason: 'not-configured' } }
    const read = (await counted(context, 1, 2)(readNow(signal, context, config))) ?? (await readCopy(context))
    const running = read?.feed.maintenances.filter((maintenance) => maintenance.running) ?? []
    const ends = running.map((maintenance) => maintenance.until)
    const level = rateOutage({
      verdict: read?.feed.verdict ?? null,
      ageMs: read?.ageMs ?? 0,
      maintenanceUntil: ends.some((end) => end === null) || ends.length === 0 ? null : Math.max(...ends.map(Number)),
      now: context.now(),
      freshMs: context.limits.statusFreshMs,
    })
    return { level, figures: { ...(read === null ? { source: null } : figuresOf(read)), how: 'status-feed' } }
  })

type StatusConfig = NonNullable<ProbeContext['provider']['status']>

async function readNow(signal: AbortSignal, context: ProbeContext, config: StatusConfig): Promise<Read | null> {
  const answer = await ask(signal, context, {
    url: config.url,
    withinMs: context.limits.answerMs,
    mostBytes: context.limits.statusBytes,
    followRedirects: true,
  })
  if (answer.kind !== 'answered' || answer.status !== 200 || !answer.whole) return null
  const now = context.now()
  const parsed = parseStatus(config.format, answer.text, now)
  if (parsed.status === 'invalid') return null
  const ageMs = await ageOf(signal, context, answer)
  await keepStatus(context, { feed: parsed.feed, readAt: now - ageMs })
  return { feed: parsed.feed, ageMs, source: 'now' }
}

/**
 * How long ago a cache on the way got this answer. An old `Date` without `Age` may as well mean that this device's
 * clock is fast, so it is held against the `Date` of the own site.
 */
async function ageOf(
  signal: AbortSignal,
  context: ProbeContext,
  { dateMs, ageS }: Extract<Answer, { kind: 'answered' }>,
): Promise<number> {
  if (ageS !== null) return ageS * 1000
  if (dateMs === null) return 0
  const byDevice = Math.max(0, context.now() - dateMs)
  if (byDevice <= context.limits.statusFreshMs) return byDevice
  const { limits, provider } = context
  const question = { url: provider.probes.canary, withinMs: limits.answerMs, mostBytes: limits.answerBytes }
  const other = await ask(signal, context, question)
  if (other.kind !== 'answered' || other.dateMs === null) return byDevice
  return Math.max(0, other.dateMs - dateMs)
}

async function readCopy(context: ProbeContext): Promise<Read | null> {
  const copy = await statusCopy(context)
  if (copy === null) return null
  // A clock set back since then must not make the copy look new.
  const ageMs = context.now() < copy.readAt ? Number.MAX_SAFE_INTEGER : context.now() - copy.readAt
  return { feed: statusAt(copy.feed, context.now()), ageMs, source: 'copy' }
}

const impacts = ['notice', 'minor', 'major', 'critical'] as const

function figuresOf({ feed, ageMs, source }: Read): Readonly<Record<string, Figure>> {
  const worst = Math.max(-1, ...feed.incidents.map((incident) => impacts.indexOf(incident.impact)))
  return {
    source,
    ageMinutes: ageMs === Number.MAX_SAFE_INTEGER ? null : Math.round(ageMs / 60_000),
    feedSays: feed.verdict,
    incidents: feed.incidents.length,
    worstImpact: impacts[worst] ?? null,
    affectedParts: feed.affected.length,
    maintenanceRunning: feed.maintenances.filter((maintenance) => maintenance.running).length,
    maintenanceComing: feed.maintenances.filter((maintenance) => !maintenance.running).length,
  }
}
