import type { Provider } from '../../provider/provider.ts'
import { readAddress } from './address.ts'
import { knownProviders } from './known-providers.ts'
import type { MailServer, MailSettings } from './settings.ts'

export type FoundSettings =
  | { readonly status: 'found'; readonly settings: MailSettings }
  /** Not known here: ask the domain itself, after a word to the person. */
  | { readonly status: 'unknown-domain'; readonly domain: string }
  | { readonly status: 'no-address' }

/** The right settings for a mail address: the provider's own domains first, then the bundled table. Asks nobody. */
export function findSettings(typed: string, provider: Provider | null): FoundSettings {
  const address = readAddress(typed)
  if (address === null) return { status: 'no-address' }
  const own = provider === null ? null : providerSettings(provider, address.domain)
  const settings = own ?? knownProviders.find(({ domains }) => domains.includes(address.domain))?.settings ?? null
  return settings === null ? { status: 'unknown-domain', domain: address.domain } : { status: 'found', settings }
}

/** The settings of one of the provider's own domains, out of `provider.json`. */
export function providerSettings(provider: Provider, domain: string): MailSettings | null {
  const entry = provider.mail.domains.find(({ domains }) => domains.includes(domain))
  if (entry === undefined) return null
  return {
    provider: provider.name,
    source: 'provider',
    imap: { ...entry.imap, alternatives: [] },
    pop3: entry.pop3 === undefined ? null : { ...entry.pop3, alternatives: [] },
    smtp: { ...entry.smtp, alternatives: [] },
    webmail: entry.webmail ?? null,
    notes: entry.ownPassword ? ['own-password'] : [],
  }
}

export function serversOf({ imap, pop3, smtp }: MailSettings): readonly MailServer[] {
  return [imap, pop3, smtp].filter((server) => server !== null)
}
