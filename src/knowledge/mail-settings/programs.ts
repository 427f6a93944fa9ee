import type { MailAddress } from './address.ts'
import { userNameOf } from './address.ts'
import type { MailServer, MailSettings, Security } from './settings.ts'

/** Mail programs that people use, each with its own words for the same things. */
export const mailPrograms = ['ios-mail', 'outlook', 'thunderbird', 'gmail-app', 'samsung-mail'] as const
export type MailProgram = (typeof mailPrograms)[number]

export const settingFields = [
  'account-type',
  'server',
  'port',
  'encryption',
  'username',
  'password',
  'authentication',
  'smtp-sign-in',
] as const
export type SettingField = (typeof settingFields)[number]

/** What is chosen in a menu or switched; the program's own word for it is in `words/`. */
export type SettingChoice =
  | 'imap'
  | 'pop3'
  | 'encryption-tls'
  | 'encryption-starttls'
  | 'authentication-password'
  | 'sign-in-required'

export type ShownField = {
  readonly field: SettingField
  readonly value: /** To be typed: with a button that copies it. */
    | { readonly kind: 'copy'; readonly text: string }
    | { readonly kind: 'choose'; readonly choice: SettingChoice }
    /** What only the person knows. */
    | { readonly kind: 'yours'; readonly what: 'password' | 'mail-password' | 'own-username' }
}

export type ShownSection = { readonly side: 'incoming' | 'outgoing'; readonly fields: readonly ShownField[] }

/** Fields in the order in which each program shows them. iOS hides the port behind "Advanced", Outlook begins with it. */
const order: Readonly<Record<MailProgram, readonly SettingField[]>> = {
  'ios-mail': ['server', 'username', 'password', 'encryption', 'authentication', 'port'],
  outlook: ['account-type', 'server', 'port', 'encryption', 'username', 'password', 'smtp-sign-in'],
  thunderbird: ['account-type', 'server', 'port', 'encryption', 'authentication', 'username', 'password'],
  'gmail-app': ['username', 'password', 'server', 'port', 'encryption', 'smtp-sign-in'],
  'samsung-mail': ['username', 'password', 'account-type', 'server', 'encryption', 'port', 'smtp-sign-in'],
}

/** What to enter where, program by program: fields with values to copy or to choose. */
export function shownSettings(
  program: MailProgram,
  settings: MailSettings,
  address: MailAddress,
): readonly ShownSection[] {
  const incoming = settings.imap ?? settings.pop3
  const type = settings.imap === null ? 'pop3' : 'imap'
  const password =
    settings.notes.includes('own-password') || settings.notes.includes('app-password') ? 'mail-password' : 'password'
  const fieldsOf = (server: MailServer, side: ShownSection['side']) =>
    order[program].flatMap((field): readonly ShownField[] => {
      const value = shownValue(field, server, { side, type, password, address })
      return value === null ? [] : [{ field, value }]
    })
  return [
    ...(incoming === null ? [] : [{ side: 'incoming' as const, fields: fieldsOf(incoming, 'incoming') }]),
    { side: 'outgoing', fields: fieldsOf(settings.smtp, 'outgoing') },
  ]
}

type Around = {
  readonly side: ShownSection['side']
  readonly type: 'imap' | 'pop3'
  readonly password: 'password' | 'mail-password'
  readonly address: MailAddress
}

function shownValue(
  field: SettingField,
  server: MailServer,
  { side, type, password, address }: Around,
): ShownField['value'] | null {
  switch (field) {
    case 'account-type':
      return side === 'incoming' ? { kind: 'choose', choice: type } : null
    case 'server':
      return { kind: 'copy', text: server.host }
    case 'port':
      return { kind: 'copy', text: String(server.port) }
    case 'encryption':
      return { kind: 'choose', choice: encryption(server.security) }
    case 'username': {
      const name = userNameOf(server.username, address)
      return name === null ? { kind: 'yours', what: 'own-username' } : { kind: 'copy', text: name }
    }
    case 'password':
      return { kind: 'yours', what: password }
    case 'authentication':
      return { kind: 'choose', choice: 'authentication-password' }
    case 'smtp-sign-in':
      return side === 'outgoing' ? { kind: 'choose', choice: 'sign-in-required' } : null
  }
}

function encryption(security: Security): SettingChoice {
  return security === 'tls' ? 'encryption-tls' : 'encryption-starttls'
}
