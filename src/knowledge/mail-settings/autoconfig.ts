import type { MailServer, MailSettings, Security, UserName } from './settings.ts'
import { element, elements, type XmlElement } from './xml.ts'

/** No honest file is longer. Characters. */
export const LONGEST_AUTOCONFIG = 200_000

/**
 * Where a domain may say its own settings (Thunderbird autoconfiguration), in the order to try. All https: what comes by
 * plain http could be anybody's. The address is not sent along.
 */
export function autoconfigUrls(domain: string): readonly string[] {
  const name = encodeURIComponent(domain)
  return [
    `https://autoconfig.${name}/mail/config-v1.1.xml`,
    `https://${name}/.well-known/autoconfig/mail/config-v1.1.xml`,
    `https://autoconfig.thunderbird.net/v1.1/${name}`,
  ]
}

/**
 * Reads an autoconfig file, format 1.1 (`clientConfig > emailProvider > incomingServer, outgoingServer`). `null` where it
 * is none, or names no encrypted outgoing server and no encrypted incoming one: unencrypted ones are never recommended.
 */
export function parseAutoconfig(xml: string): MailSettings | null {
  if (xml.length > LONGEST_AUTOCONFIG) return null
  const provider = element(element(elements(xml), 'clientConfig')?.children ?? [], 'emailProvider')
  if (provider === null) return null
  const servers = (name: string, type: string) =>
    provider.children
      .filter((child) => child.name === name && child.attributes['type'] === type)
      .flatMap((child) => serverOf(child) ?? [])
  const imap = merged(servers('incomingServer', 'imap'))
  const pop3 = merged(servers('incomingServer', 'pop3'))
  const smtp = merged(servers('outgoingServer', 'smtp'))
  if (smtp === null || (imap === null && pop3 === null)) return null
  return {
    provider:
      (element(provider.children, 'displayShortName') ?? element(provider.children, 'displayName'))?.text.slice(
        0,
        80,
      ) ?? '',
    source: 'autoconfig',
    imap,
    pop3,
    smtp,
    webmail: null,
    notes: ['usual-not-certain'],
  }
}

function serverOf({ children }: XmlElement): MailServer | null {
  const text = (name: string) => element(children, name)?.text.trim() ?? ''
  const host = text('hostname').toLowerCase()
  const port = Number(text('port'))
  const security = securityOf(text('socketType'))
  if (!/^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/.test(host)) return null
  if (!Number.isInteger(port) || port < 1 || port > 65_535 || security === null) return null
  return { host, port, security, username: userNameOf(text('username')), alternatives: [] }
}

function securityOf(socketType: string): Security | null {
  if (/^(?:SSL|TLS)$/i.test(socketType)) return 'tls'
  return /^STARTTLS$/i.test(socketType) ? 'starttls' : null
}

function userNameOf(username: string): UserName {
  if (username === '' || username === '%EMAILADDRESS%') return 'address'
  return username === '%EMAILLOCALPART%' ? 'local-part' : 'own'
}

/** The first server; further entries for the same host are its other ports. */
function merged([first, ...rest]: readonly MailServer[]): MailServer | null {
  if (first === undefined) return null
  const alternatives = rest.filter(({ host }) => host === first.host).map(({ port, security }) => ({ port, security }))
  return { ...first, alternatives }
}
