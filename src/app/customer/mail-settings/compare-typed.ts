import type { MailAddress } from '../../../knowledge/mail-settings/address.ts'
import { compareServer, hostOf, type SettingFinding } from '../../../knowledge/mail-settings/compare.ts'
import type { MailServer, MailSettings } from '../../../knowledge/mail-settings/settings.ts'

export type Side = 'incoming' | 'outgoing'

export const encryptions = ['unknown', 'tls', 'starttls', 'none'] as const

/** As the fields hold it; empty where the person has found nothing. */
export type Typed = {
  readonly host: string
  readonly port: string
  readonly encryption: (typeof encryptions)[number]
  readonly username: string
}

export const noneTyped: Typed = { host: '', port: '', encryption: 'unknown', username: '' }

export function sidesOf({ imap, pop3 }: MailSettings): readonly [Side, ...Side[]] {
  return imap === null && pop3 === null ? ['outgoing'] : ['incoming', 'outgoing']
}

/** What differs from the right server of that side; `null` where nothing was filled in. */
export function compareTyped(
  typed: Typed,
  side: Side,
  around: { readonly settings: MailSettings; readonly address: MailAddress },
): readonly SettingFinding[] | null {
  const host = typed.host.trim() || null
  const port = typed.port.trim() === '' ? null : Number(typed.port)
  const security = typed.encryption === 'unknown' ? null : typed.encryption
  const username = typed.username.trim() || null
  const right = side === 'outgoing' ? around.settings.smtp : incomingOf(around.settings, hostOf(typed.host), port)
  if (right === null || (host ?? port ?? security ?? username) === null) return null
  return compareServer({ host, port, security, username }, right, around)
}

/** Whoever fetches mail by POP3 does nothing wrong: compared with that server, by its name or its ports. */
function incomingOf({ imap, pop3 }: MailSettings, host: string, port: number | null): MailServer | null {
  const byName = pop3 !== null && host === pop3.host && host !== imap?.host
  return pop3 !== null && (byName || port === 995 || port === 110) ? pop3 : (imap ?? pop3)
}
