import { askCanary } from './canary.ts'
import { counted } from './counted.ts'
import { askHost, didAnswer } from './host-answers.ts'
import { lookUp, lookUpName } from './look-up.ts'
import type { Probe, ProbeContext } from './probe.ts'
import { rateDns } from './rating/dns.ts'
import { take } from './take.ts'

/**
 * Are names the problem, or connections? A resolver over HTTPS is asked about the person's own domain (or the own
 * site), and the same name is asked for an answer. It does not test the resolver that this device uses otherwise.
 */
export const dns: Probe<'dns'> = (signal, context) =>
  take('dns', signal, context, async () => {
    const resolver = context.provider.probes.dnsOverHttps
    if (resolver === undefined) return { level: 'unsupported', figures: { reason: 'not-configured' } }
    const count = counted(context, 4, 3)
    const name = context.domain ?? new URL(context.origin).hostname
    const [seen, mail, ownSite, byName] = await Promise.all([
      count(lookUpName(signal, context, { resolver, name })),
      count(context.expectsMail ? lookUp(signal, context, { resolver, name, type: 'MX' }) : Promise.resolve(null)),
      count(ownSiteAnswers(signal, context)),
      count(context.domain === null ? Promise.resolve(false) : askDomain(signal, context, context.domain)),
    ])
    const nameAnswers = context.domain === null ? ownSite : byName
    const mailExchangers = mail === null ? null : mail.kind === 'exists' ? mail.records : 0
    const resolverByAddress = isAddress(new URL(resolver, context.origin).hostname)
    const level = rateDns({
      name: seen,
      nameAnswers,
      someNameAnswers: nameAnswers === true || ownSite || (await otherAnswers(signal, context)),
      resolverByAddress,
      mailExchangers,
    })
    return {
      level,
      figures: {
        asked: context.domain === null ? 'own-site' : 'own-domain',
        resolverSays: seen.kind,
        addresses: seen.kind === 'exists' ? seen.addresses : null,
        mailExchangers,
        nameAnswers,
        ownSiteAnswers: ownSite,
        resolverByAddress,
        how: 'resolver-over-https',
      },
    }
  })

async function ownSiteAnswers(signal: AbortSignal, context: ProbeContext): Promise<boolean> {
  return didAnswer((await askCanary(signal, context)).answer)
}

/** `null`: the page's own policy does not let it be asked. */
async function askDomain(signal: AbortSignal, context: ProbeContext, domain: string): Promise<boolean | null> {
  const url = `https://${domain}/`
  const answered = didAnswer(await askHost(signal, context, url, context.limits.websiteMs))
  return !answered && (await context.device.blockedByPolicy(url)) ? null : answered
}

async function otherAnswers(signal: AbortSignal, context: ProbeContext): Promise<boolean> {
  const { otherHosts } = context.provider.probes
  const asked = otherHosts.map(({ url }) => askHost(signal, context, url, context.limits.otherHostMs))
  return (await Promise.all(asked)).some(didAnswer)
}

/** `URL` writes IPv4 addresses as four numbers and IPv6 ones in brackets. */
function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host)
}
