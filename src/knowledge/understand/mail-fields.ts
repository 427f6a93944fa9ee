import { getDomain } from 'tldts'
import type { Provider } from '../../provider/provider.ts'
import { acceptedPorts, hostFindings, hostOf } from '../mail-settings/compare.ts'
import { providerSettings, serversOf } from '../mail-settings/find-settings.ts'
import { knownProviders } from '../mail-settings/known-providers.ts'
import type { MailSettings } from '../mail-settings/settings.ts'
import type { Reason, Understand } from './understood.ts'

/** The name of a mail server that stands in a mail program, against the provider's own, else against the common ones. */
export const mailServer: Understand<'mail-server'> = (typed, { provider }) => {
  const host = hostOf(typed)
  const own = settingsOf(provider)
  const all = own.length > 0 ? own : knownProviders.map(({ settings }) => settings)
  const sure = own.length > 0 ? 1 : 0.7
  if (all.some((settings) => serversOf(settings).some((server) => server.host === host))) {
    return { level: 'right', sure: 0.95 * sure, reasons: [{ id: 'host-right', detail: host }], question: null }
  }
  const near = all.flatMap((settings) =>
    serversOf(settings).flatMap((server) =>
      hostFindings(host, server, { settings, address: null }).map((finding) => ({ ...finding, server })),
    ),
  )
  const misspelt = near.find(({ id }) => id === 'host-misspelt')
  if (misspelt !== undefined)
    return { level: 'near-miss', sure: 0.9 * sure, reasons: [reasonOf(misspelt)], question: null }
  const sibling = near.find(({ id }) => id === 'host-other-of-provider' && own.length > 0)
  if (sibling !== undefined) return { level: 'near-miss', sure: 0.7, reasons: [reasonOf(sibling)], question: null }
  if (looksOwn(host, own)) {
    return {
      level: 'near-miss',
      sure: 0.6,
      reasons: [{ id: 'host-own-domain', detail: host }],
      question: 'server-name-own-domain',
    }
  }
  return {
    level: 'wrong',
    sure: own.length > 0 ? 0.8 : 0.3,
    reasons: [{ id: 'host-other', detail: host }],
    question: null,
  }
}

/** The port that stands in a mail program. */
export const mailPort: Understand<'mail-port'> = (typed, { provider }) => {
  const port = Number(/\d{1,5}/.exec(typed.slice(0, 60))?.[0] ?? Number.NaN)
  const own = settingsOf(provider)
  const all = own.length > 0 ? own : knownProviders.map(({ settings }) => settings)
  const fits = all.some((settings) =>
    serversOf(settings).some((server) => acceptedPorts(server).some((other) => other.port === port)),
  )
  const detail = Number.isNaN(port) ? '' : String(port)
  if (fits)
    return {
      level: 'right',
      sure: own.length > 0 ? 0.95 : 0.8,
      reasons: [{ id: 'port-right', detail }],
      question: null,
    }
  const id = port === 25 ? 'port-25' : port === 110 || port === 143 ? 'port-unencrypted' : 'port-other'
  return { level: 'wrong', sure: own.length > 0 ? 0.95 : 0.8, reasons: [{ id, detail }], question: null }
}

function settingsOf(provider: Provider | null): readonly MailSettings[] {
  return (provider?.mail.domains ?? []).flatMap(({ domains: [domain] }) => {
    const settings = provider === null || domain === undefined ? null : providerSettings(provider, domain)
    return settings === null ? [] : [settings]
  })
}

/** `imap.` or `mail.` before a domain that is not the provider's: the classic of customers with a domain of their own. */
function looksOwn(host: string, own: readonly MailSettings[]): boolean {
  const domain = getDomain(host)
  return (
    /^(?:imap|pop3?|smtp|mail|mx|post)\./.test(host) &&
    domain !== null &&
    own.every((settings) => getDomain(settings.smtp.host) !== domain)
  )
}

function reasonOf({ id, want }: { readonly id: string; readonly want: string }): Reason {
  return { id, detail: want }
}
