import { getDomain } from 'tldts'
import type { Provider } from '../../provider/provider.ts'
import { acceptedPorts, hostFindings, hostOf, type SettingFinding } from '../mail-settings/compare.ts'
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
  const right = namesOf(own)
  const other: Reason = right === '' ? { id: 'host-unknown', detail: host } : { id: 'host-other', detail: right }
  if (!looksOwn(host, own)) return { level: 'wrong', sure: surelyWrong(host, own), reasons: [other], question: null }
  const reason: Reason = right === '' ? other : { id: 'host-own-domain', detail: right }
  return { level: 'near-miss', sure: 0.6, reasons: [reason], question: 'server-name-own-domain' }
}

/** The port that stands in a mail program. */
export const mailPort: Understand<'mail-port'> = (typed, { provider }) => {
  const port = Number(/\b\d{2,5}\b/.exec(typed.slice(0, 60))?.[0] ?? 0)
  const own = settingsOf(provider)
  const all = own.length > 0 ? own : knownProviders.map(({ settings }) => settings)
  const accepted = all.flatMap((settings) => serversOf(settings).flatMap(acceptedPorts))
  const sure = own.length > 0 ? 0.95 : 0.8
  if (accepted.some((other) => other.port === port))
    return { level: 'right', sure, reasons: [{ id: 'port-right', detail: String(port) }], question: null }
  const id = port === 25 ? 'port-25' : port === 110 || port === 143 ? 'port-unencrypted' : 'port-other'
  const ports = all.flatMap(({ imap, pop3, smtp }) => {
    const incoming = (imap ?? pop3 ?? smtp).port
    return id === 'port-25' ? [smtp.port] : id === 'port-unencrypted' ? [incoming] : [incoming, smtp.port]
  })
  return { level: 'wrong', sure, reasons: [{ id, detail: listed(ports) }], question: null }
}

/** A server of somebody else may be right for a mailbox there; with nothing to compare with, anything may be. */
function surelyWrong(host: string, own: readonly MailSettings[]): number {
  if (own.length === 0) return 0.3
  return knownProviders.some(({ settings }) => serversOf(settings).some((server) => server.host === host)) ? 0.5 : 0.8
}

/** The servers of the provider, for incoming mail and for sending. */
function namesOf(own: readonly MailSettings[]): string {
  return listed(own.flatMap(({ imap, pop3, smtp }) => [(imap ?? pop3)?.host ?? smtp.host, smtp.host]))
}

/** Each once; of many only the first few are of use. */
function listed(values: readonly (string | number)[]): string {
  return [...new Set(values)].slice(0, 4).join(', ')
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
  const foreign = knownProviders.some(({ settings }) => getDomain(settings.smtp.host) === domain)
  return (
    /^(?:imap|pop3?|smtp|mail|mx|post)\./.test(host) &&
    domain !== null &&
    !foreign &&
    own.every((settings) => getDomain(settings.smtp.host) !== domain)
  )
}

function reasonOf({ id, want }: Pick<SettingFinding, 'id' | 'want'>): Reason {
  return { id, detail: want }
}
