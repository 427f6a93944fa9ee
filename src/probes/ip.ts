import { counted } from './counted.ts'
import { askHost } from './host-answers.ts'
import type { Probe, ProbeContext } from './probe.ts'
import { type FamilySeen, rateIp } from './rating/ip.ts'
import { take } from './take.ts'

/** Whether this device reaches the internet by IPv4, by IPv6, or only thinks that it has IPv6. */
export const ip: Probe<'ip'> = (signal, context) =>
  take('ip', signal, context, async () => {
    const { ipv4Only, ipv6Only } = context.provider.probes
    if (ipv4Only === undefined || ipv6Only === undefined)
      return { level: 'unsupported', figures: { reason: 'not-configured' } }
    const count = counted(context, 2, 2)
    const [v4, v6] = await Promise.all([
      count(reachFamily(signal, context, ipv4Only)),
      count(reachFamily(signal, context, ipv6Only)),
    ])
    return {
      level: rateIp({ v4, v6, lagMs: context.limits.ipLagMs }),
      figures: {
        v4Ms: v4.kind === 'answered' ? Math.round(v4.ms) : null,
        v6Ms: v6.kind === 'answered' ? Math.round(v6.ms) : null,
        v6TimedOut: v6.kind === 'failed' && v6.timedOut,
        how: 'https-without-reading',
      },
    }
  })

async function reachFamily(signal: AbortSignal, context: ProbeContext, url: string): Promise<FamilySeen> {
  const answer = await askHost(signal, context, url, context.limits.ipMs)
  if ('headersMs' in answer) return { kind: 'answered', ms: answer.headersMs }
  return { kind: 'failed', timedOut: answer.kind === 'nothing' && answer.timedOut }
}
