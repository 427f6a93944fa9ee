import { askCanary } from './canary.ts'
import { counted } from './counted.ts'
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
    const count = counted(context, others.length + 1, 3)
    const [own, answered] = await Promise.all([
      count(askCanary(signal, context)),
      Promise.all(others.map(({ url }) => count(askHost(signal, context, url, context.limits.otherHostMs)))),
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
