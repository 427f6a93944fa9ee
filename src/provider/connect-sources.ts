import type { Provider } from './provider.ts'

/**
 * The origins beside the site's own that the app may connect to for this provider, sorted, each once, and `https:` where
 * typed sites are tried: what goes into `connect-src` of the Content Security Policy.
 */
export function connectSources(provider: Provider): readonly string[] {
  const { status, probes, mail, intakeUrl } = provider
  const addresses = [
    status?.url,
    probes.canary,
    probes.download,
    probes.upload,
    probes.ping,
    probes.dnsOverHttps,
    probes.ipv4Only,
    probes.ipv6Only,
    probes.router,
    mail.autoconfig,
    ...probes.otherHosts.map((host) => host.url),
    intakeUrl,
  ]
  const anySite = probes.typedSites ? ['https:'] : []
  return [...new Set([...anySite, ...addresses.flatMap((address) => originOf(address) ?? [])])].toSorted()
}

/** Characters that end a policy's directive can't be in an origin; such an address is left out. */
function originOf(address: string | undefined): string | undefined {
  return address?.match(/^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?=[/?#]|$)/)?.[0]
}
