import { askCanary } from './canary.ts'
import { counted } from './counted.ts'
import { askHost, didAnswer } from './host-answers.ts'
import { lookUpName } from './look-up.ts'
import type { Probe } from './probe.ts'
import { rateWebsite } from './rating/website.ts'
import { take } from './take.ts'

/** The person's own website: does the name exist, does anything answer there over https? */
export const website: Probe<'website'> = (signal, context) =>
  take('website', signal, context, async () => {
    const { domain, limits, device } = context
    if (domain === null) {
      const reason = context.provider.probes.typedSites ? 'no-address' : 'not-configured'
      return { level: 'unsupported', figures: { reason } }
    }
    const count = counted(context, 3, 3)
    const url = `https://${domain}/`
    const resolver = context.provider.probes.dnsOverHttps
    const [answer, name, own] = await Promise.all([
      count(askHost(signal, context, url, limits.websiteMs)),
      count(
        resolver === undefined
          ? Promise.resolve({ kind: 'unknown' } as const)
          : lookUpName(signal, context, { resolver, name: domain }),
      ),
      count(askCanary(signal, context)),
    ])
    const answered = didAnswer(answer)
    if (!answered && (await device.blockedByPolicy(url)))
      return { level: 'unsupported', figures: { reason: 'own-policy' } }
    const failedQuickly = answer.kind === 'nothing' && !answer.timedOut && answer.afterMs <= limits.quickFailureMs
    const ownSiteAnswers = didAnswer(own.answer)
    return {
      level: rateWebsite({ answered, name, failedQuickly, ownSiteAnswers }),
      figures: { answered, nameIs: name.kind, failedQuickly, ownSiteAnswers, how: 'https-without-reading' },
    }
  })
