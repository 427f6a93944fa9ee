/** `tls` is encrypted from the start ("SSL", "SSL/TLS"); `starttls` turns it on after connecting. */
export type Security = 'tls' | 'starttls'

/** What stands in the field for the user name: the whole address, the part before the @, or a name of its own. */
export type UserName = 'address' | 'local-part' | 'own'

export type MailServer = {
  readonly host: string
  readonly port: number
  readonly security: Security
  readonly username: UserName
  /** Other ports that work as well, each with its encryption. */
  readonly alternatives: readonly { readonly port: number; readonly security: Security }[]
}

/** What has to be done besides typing the settings in; ids with words. */
export const settingNotes = [
  'own-password',
  'enable-first',
  'app-password',
  'sign-in-window',
  'usual-not-certain',
] as const
export type SettingNote = (typeof settingNotes)[number]

export type MailSettings = {
  /** Name of the mail provider as people know it; empty where it is not known. */
  readonly provider: string
  /** The provider of this Vorab; the bundled table; the domain's own autoconfig file; guessed from where its mail goes. */
  readonly source: 'provider' | 'bundled' | 'autoconfig' | 'mail-exchanger'
  readonly imap: MailServer | null
  readonly pop3: MailServer | null
  readonly smtp: MailServer
  readonly webmail: string | null
  readonly notes: readonly SettingNote[]
}
