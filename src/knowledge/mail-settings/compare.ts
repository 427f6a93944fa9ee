import { getDomain } from 'tldts'
import { alike } from '../text/likeness.ts'
import { type MailAddress, userNameOf } from './address.ts'
import { serversOf } from './find-settings.ts'
import type { MailServer, MailSettings } from './settings.ts'

/** What a person has in their mail program; what they did not say is `null`. */
export type TypedServer = {
  readonly host: string | null
  readonly port: number | null
  readonly security: 'tls' | 'starttls' | 'none' | null
  readonly username: string | null
}

/** What is not right, with what stands there and what should; ids with words. */
export type SettingFinding = {
  readonly id:
    | 'host-misspelt'
    | 'host-own-domain'
    | 'host-other-of-provider'
    | 'host-incoming-for-outgoing'
    | 'host-outgoing-for-incoming'
    | 'host-other'
    | 'port-25'
    | 'port-unencrypted'
    | 'port-incoming-for-outgoing'
    | 'port-outgoing-for-incoming'
    | 'port-of-other-encryption'
    | 'port-other'
    | 'security-none'
    | 'security-other'
    | 'username-without-domain'
    | 'username-with-domain'
    | 'username-own-name'
    | 'username-misspelt'
    | 'username-other'
  readonly have: string
  readonly want: string
}

const incomingPorts = [993, 143, 995, 110]
const outgoingPorts = [465, 587, 25, 2525]
/** Ports without encryption from the start, where it is easily forgotten. */
const plainPorts = [110, 143]

/** Compares one server of a mail program with the right one. No findings: right as far as was said. */
export function compareServer(
  typed: TypedServer,
  right: MailServer,
  { settings, address }: { readonly settings: MailSettings; readonly address: MailAddress },
): readonly SettingFinding[] {
  return [
    ...hostFindings(typed.host, right, { settings, address }),
    ...portFindings(typed, right),
    ...securityFindings(typed, right),
    ...userFindings(typed.username, right, address),
  ]
}

type Around = { readonly settings: MailSettings; readonly address: MailAddress | null }

/** What is wrong with a host name; also without the rest. */
export function hostFindings(
  typed: string | null,
  right: MailServer,
  { settings, address }: Around,
): readonly SettingFinding[] {
  const have = hostOf(typed ?? '')
  if (have === '' || have === right.host) return []
  const found = (id: SettingFinding['id']) => [{ id, have, want: right.host }]
  const outgoing = right.host === settings.smtp.host
  if (have === settings.smtp.host) return found('host-outgoing-for-incoming')
  if (serversOf(settings).some(({ host }) => host === have))
    return found(outgoing ? 'host-incoming-for-outgoing' : 'host-other-of-provider')
  if (alike(right.host, have, { most: 2, reach: 'whole' })) return found('host-misspelt')
  const domain = getDomain(have)
  if (domain !== null && domain === getDomain(right.host)) return found('host-other-of-provider')
  if (address !== null && domain !== null && domain === (getDomain(address.domain) ?? address.domain))
    return found('host-own-domain')
  return found('host-other')
}

/** The host name in what people type: with `https://`, a port, capitals, a space after the dot, words around it. */
export function hostOf(typed: string): string {
  const text = typed
    .slice(0, 300)
    .toLowerCase()
    .replace(/\s*\.\s*/g, '.')
    .replace(/^\s*[a-z]{2,8}:\/\//, '')
  const host = /[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63})+/u.exec(text)?.[0]
  return host ?? text.replace(/[/:?].*$/s, '').replace(/\s+/g, '')
}

export function acceptedPorts({ port, security, alternatives }: MailServer): MailServer['alternatives'] {
  return [{ port, security }, ...alternatives]
}

function portFindings({ port, security }: TypedServer, right: MailServer): readonly SettingFinding[] {
  if (port === null) return []
  const accepted = acceptedPorts(right)
  const fits = accepted.find((other) => other.port === port)
  const found = (id: SettingFinding['id'], want = right.port) => [{ id, have: String(port), want: String(want) }]
  if (fits !== undefined) {
    const wanted = accepted.find((other) => other.security === security)
    return security === null || security === 'none' || fits.security === security || wanted === undefined
      ? []
      : found('port-of-other-encryption', wanted.port)
  }
  if (port === 25) return found('port-25')
  const outgoing = outgoingPorts.includes(right.port)
  if (outgoing && incomingPorts.includes(port)) return found('port-incoming-for-outgoing')
  if (!outgoing && outgoingPorts.includes(port)) return found('port-outgoing-for-incoming')
  return found(plainPorts.includes(port) ? 'port-unencrypted' : 'port-other')
}

function securityFindings({ port, security }: TypedServer, right: MailServer): readonly SettingFinding[] {
  if (security === null) return []
  const want = acceptedPorts(right).find((other) => other.port === port)?.security ?? right.security
  if (security === want) return []
  return [{ id: security === 'none' ? 'security-none' : 'security-other', have: security, want }]
}

function userFindings(typed: string | null, right: MailServer, address: MailAddress): readonly SettingFinding[] {
  const have = typed?.trim() ?? ''
  const want = userNameOf(right.username, address)
  if (have === '' || have.toLowerCase() === want?.toLowerCase()) return []
  const same = (text: string) => have.toLowerCase() === text.toLowerCase()
  const found = (id: SettingFinding['id']) => [{ id, have, want: want ?? '' }]
  if (want === null) return same(address.address) || same(address.localPart) ? found('username-own-name') : []
  if (right.username === 'address' && same(address.localPart)) return found('username-without-domain')
  if (right.username === 'local-part' && same(address.address)) return found('username-with-domain')
  return found(
    alike(want.toLowerCase(), have.toLowerCase().slice(0, 320), { most: 2, reach: 'whole' })
      ? 'username-misspelt'
      : 'username-other',
  )
}
