import { askCanary } from './canary.ts'
import { askHost, didAnswer } from './host-answers.ts'
import type { Probe } from './probe.ts'
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
      Promise.all(others.map(({ url }) => askHost(signal, context, url, context.limits.otherHostMs))),
    ])
    const ownLevel = rateReach({ ...own, slowMs: context.limits.slowAnswerMs })
    const othersAnswered = answered.filter(didAnswer).length
    return {
      // Slow or faulty, the own site was reached; a portal in its place was not.
      level: rateHosts({ ownSite: ['reachable', 'too-slow', 'server-fault'].includes(ownLevel), othersAnswered }),
      figures: {
        ...reachFigures(own),
        ownSite: ownLevel,
        othersAsked: others.length,
        othersAnswered,
        how: 'https-without-reading',
      },
    }
  })
