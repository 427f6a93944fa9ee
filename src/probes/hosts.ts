import { ask } from './ask.ts'
import { askCanary } from './canary.ts'
import type { Probe, ProbeContext } from './probe.ts'
import { rateHosts } from './rating/hosts.ts'
import { rateReach } from './rating/reach.ts'
import { reachFigures } from './reach.ts'
import { take } from './take.ts'

/** The own site against the provider's list of other hosts, all asked at once. */
export const hosts: Probe<'hosts'> = (signal, context) =>
  take('hosts', signal, context, async () => {
    const others = context.provider.probes.otherHosts
    if (others.length === 0) return { level: 'unsupported', figures: { reason: 'not-configured' } }
    context.onProgress({ share: 0, remainingSeconds: 3, phase: 'asking' })
    const [own, answered] = await Promise.all([
      askCanary(signal, context),
      Promise.all(others.map((other) => answers(signal, context, other.url))),
    ])
    const ownLevel = rateReach({ ...own, slowMs: context.limits.slowAnswerMs })
    const othersAnswered = answered.filter((one) => one).length
    return {
      // Slow or faulty, the own site was reached; a portal in its place was not.
      level: rateHosts({ ownSite: ['reachable', 'too-slow', 'server-fault'].includes(ownLevel), othersAnswered }),
      figures: { ...reachFigures(own), ownSite: ownLevel, othersAsked: others.length, othersAnswered },
    }
  })

/**
 * Whether anything with the host's certificate answers. Asked without CORS, so that a host needs to know nothing of us;
 * the price is that an error page counts as an answer, which it is: the line works.
 */
async function answers(signal: AbortSignal, context: ProbeContext, url: string): Promise<boolean> {
  const { otherHostMs: withinMs, answerBytes: mostBytes } = context.limits
  const answer = await ask(signal, context, { url, withinMs, mostBytes, mode: 'no-cors' })
  return answer.kind === 'opaque' || answer.kind === 'answered'
}
