import type { MailServer, MailSettings, Security, SettingNote, UserName } from './settings.ts'

type Known = {
  readonly settings: MailSettings
  /** Domains of its customers' addresses. */
  readonly domains: readonly string[]
  /** Ends of the names of its mail exchangers: hosting customers have domains of their own. */
  readonly exchangers: readonly string[]
}

type Port = readonly [number, Security]
type Ports = readonly [Port, ...Port[]]
const IMAP: Ports = [
  [993, 'tls'],
  [143, 'starttls'],
]
const POP3: Ports = [
  [995, 'tls'],
  [110, 'starttls'],
]
const SMTP: Ports = [
  [465, 'tls'],
  [587, 'starttls'],
]
const SMTP_STARTTLS: Ports = [
  [587, 'starttls'],
  [465, 'tls'],
]
const ONLY_STARTTLS: Ports = [[587, 'starttls']]

function server(host: string, [[port, security], ...rest]: Ports, username: UserName): MailServer {
  return { host, port, security, username, alternatives: rest.map(([other, how]) => ({ port: other, security: how })) }
}

type Entry = {
  readonly name: string
  readonly domains: string
  readonly imap: string
  readonly pop3?: string
  readonly smtp: string
  readonly smtpPorts?: Ports
  readonly username?: UserName
  readonly webmail?: string
  readonly notes?: readonly SettingNote[]
  readonly exchangers?: string
}

function known(entry: Entry): Known {
  const username = entry.username ?? 'address'
  const ports = entry.smtpPorts ?? SMTP
  return {
    settings: {
      provider: entry.name,
      source: 'bundled',
      imap: server(entry.imap, IMAP, username),
      pop3: entry.pop3 === undefined ? null : server(entry.pop3, POP3, username),
      smtp: server(entry.smtp, ports, username),
      webmail: entry.webmail ?? null,
      notes: entry.notes ?? [],
    },
    domains: entry.domains === '' ? [] : entry.domains.split(' '),
    exchangers: entry.exchangers?.split(' ') ?? [],
  }
}

const usual: readonly SettingNote[] = ['usual-not-certain']

/**
 * Common mail providers of Germany, Sweden and the world, as they publish their settings (also in Mozilla's database of
 * providers). What could not be confirmed carries the note `usual-not-certain`.
 */
export const knownProviders: readonly Known[] = [
  // Germany
  known({
    name: 'Telekom',
    domains: 't-online.de magenta.de',
    imap: 'secureimap.t-online.de',
    pop3: 'securepop.t-online.de',
    smtp: 'securesmtp.t-online.de',
    webmail: 'https://email.t-online.de/',
    notes: ['own-password'],
  }),
  known({
    name: 'GMX',
    domains: 'gmx.net gmx.de gmx.at gmx.ch gmx.eu gmx.org gmx.info gmx.biz',
    imap: 'imap.gmx.net',
    pop3: 'pop.gmx.net',
    smtp: 'mail.gmx.net',
    webmail: 'https://www.gmx.net/',
    notes: ['enable-first'],
    exchangers: 'emig.gmx.net mx00.gmx.net mx01.gmx.net',
  }),
  known({
    name: 'GMX.com',
    domains: 'gmx.com gmx.us gmx.co.uk',
    imap: 'imap.gmx.com',
    pop3: 'pop.gmx.com',
    smtp: 'mail.gmx.com',
    smtpPorts: SMTP_STARTTLS,
    webmail: 'https://www.gmx.com/',
    notes: ['enable-first'],
  }),
  known({
    name: 'WEB.DE',
    domains: 'web.de email.de',
    imap: 'imap.web.de',
    pop3: 'pop3.web.de',
    smtp: 'smtp.web.de',
    smtpPorts: SMTP_STARTTLS,
    webmail: 'https://web.de/',
    notes: ['enable-first'],
  }),
  known({
    name: 'freenet',
    domains: 'freenet.de',
    imap: 'mx.freenet.de',
    smtp: 'mx.freenet.de',
    webmail: 'https://email.freenet.de/',
    notes: ['enable-first'],
  }),
  known({
    name: 'IONOS',
    domains: 'online.de onlinehome.de',
    imap: 'imap.ionos.de',
    pop3: 'pop.ionos.de',
    smtp: 'smtp.ionos.de',
    webmail: 'https://mail.ionos.de/',
    exchangers: 'kundenserver.de ionos.de ionos.com 1and1.com perfora.net',
  }),
  known({
    name: 'STRATO',
    domains: '',
    imap: 'imap.strato.de',
    pop3: 'pop3.strato.de',
    smtp: 'smtp.strato.de',
    webmail: 'https://webmail.strato.com/',
    exchangers: 'rzone.de strato.de',
  }),
  known({
    name: 'Vodafone',
    domains: 'vodafonemail.de arcor.de arcormail.de vodafone.de kabelmail.de unitybox.de',
    imap: 'imap.vodafonemail.de',
    pop3: 'pop.vodafonemail.de',
    smtp: 'smtp.vodafonemail.de',
    webmail: 'https://email.vodafone.de/',
    notes: usual,
  }),
  known({
    name: 'Posteo',
    domains: 'posteo.de posteo.net posteo.org posteo.eu',
    imap: 'posteo.de',
    pop3: 'posteo.de',
    smtp: 'posteo.de',
    webmail: 'https://posteo.de/',
    exchangers: 'posteo.de',
  }),
  known({
    name: 'mailbox.org',
    domains: 'mailbox.org',
    imap: 'imap.mailbox.org',
    pop3: 'pop3.mailbox.org',
    smtp: 'smtp.mailbox.org',
    webmail: 'https://login.mailbox.org/',
    exchangers: 'mailbox.org',
  }),
  known({
    name: 'netcologne',
    domains: 'netcologne.de',
    imap: 'imap.netcologne.de',
    pop3: 'pop3.netcologne.de',
    smtp: 'smtp.netcologne.de',
    notes: usual,
  }),
  known({
    name: 'Hetzner',
    domains: '',
    imap: 'mail.your-server.de',
    pop3: 'mail.your-server.de',
    smtp: 'mail.your-server.de',
    webmail: 'https://webmail.your-server.de/',
    exchangers: 'your-server.de',
  }),
  known({
    name: 'domainfactory',
    domains: '',
    imap: 'sslin.df.eu',
    pop3: 'sslin.df.eu',
    smtp: 'sslout.df.eu',
    exchangers: 'ispgateway.de',
  }),
  known({
    name: 'united-domains',
    domains: '',
    imap: 'imaps.udag.de',
    pop3: 'pops.udag.de',
    smtp: 'smtps.udag.de',
    exchangers: 'udag.de',
  }),
  known({
    name: 'goneo',
    domains: '',
    imap: 'imap.goneo.de',
    pop3: 'pop.goneo.de',
    smtp: 'smtp.goneo.de',
    exchangers: 'goneo.de',
    notes: usual,
  }),
  known({
    name: 'Mittwald',
    domains: '',
    imap: 'mail.agenturserver.de',
    pop3: 'mail.agenturserver.de',
    smtp: 'mail.agenturserver.de',
    exchangers: 'agenturserver.de',
    notes: usual,
  }),
  known({
    name: 'o2',
    domains: 'o2mail.de o2online.de',
    imap: 'imap.o2mail.de',
    pop3: 'pop.o2mail.de',
    smtp: 'mail.o2mail.de',
    notes: usual,
  }),
  known({
    name: 'EWE',
    domains: 'ewe.net ewetel.net',
    imap: 'imap.ewe.net',
    pop3: 'pop.ewe.net',
    smtp: 'smtp.ewe.net',
    notes: usual,
  }),
  known({
    name: 'M-net',
    domains: 'mnet-online.de mnet-mail.de',
    imap: 'mail.mnet-online.de',
    pop3: 'mail.mnet-online.de',
    smtp: 'mail.mnet-online.de',
    notes: usual,
  }),
  // Sweden
  known({
    name: 'Telia',
    domains: 'telia.com',
    imap: 'mailin.telia.com',
    pop3: 'mailin.telia.com',
    smtp: 'mailout.telia.com',
    username: 'own',
    webmail: 'https://webmail.telia.com/',
    notes: usual,
  }),
  known({
    name: 'Com Hem / Tele2',
    domains: 'comhem.se',
    imap: 'mail.comhem.se',
    pop3: 'mail.comhem.se',
    smtp: 'smtp.comhem.se',
    smtpPorts: SMTP_STARTTLS,
    notes: usual,
  }),
  known({
    name: 'Telenor',
    domains: 'bredband.net telenor.se',
    imap: 'imap.bredband.net',
    pop3: 'pop.bredband.net',
    smtp: 'smtp.bredband.net',
    smtpPorts: SMTP_STARTTLS,
    notes: usual,
  }),
  known({
    name: 'Bredband2',
    domains: 'bredband2.com',
    imap: 'imap.bredband2.com',
    pop3: 'pop3.bredband2.com',
    smtp: 'smtp.bredband2.com',
    smtpPorts: SMTP_STARTTLS,
    notes: usual,
  }),
  known({
    name: 'Loopia',
    domains: '',
    imap: 'mailcluster.loopia.se',
    pop3: 'mailcluster.loopia.se',
    smtp: 'mailcluster.loopia.se',
    smtpPorts: SMTP_STARTTLS,
    webmail: 'https://webmail.loopia.se/',
    exchangers: 'loopia.se',
  }),
  known({
    name: 'one.com',
    domains: '',
    imap: 'imap.one.com',
    pop3: 'pop.one.com',
    smtp: 'send.one.com',
    webmail: 'https://mail.one.com/',
    exchangers: 'one.com',
  }),
  known({
    name: 'simply.com',
    domains: '',
    imap: 'mail.simply.com',
    pop3: 'mail.simply.com',
    smtp: 'smtp.simply.com',
    smtpPorts: SMTP_STARTTLS,
    exchangers: 'simply.com unoeuro.com',
    notes: usual,
  }),
  known({
    name: 'Binero',
    domains: '',
    imap: 'imap.binero.se',
    pop3: 'pop3.binero.se',
    smtp: 'smtp.binero.se',
    smtpPorts: SMTP_STARTTLS,
    exchangers: 'binero.se',
    notes: usual,
  }),
  // World-wide
  known({
    name: 'Gmail',
    domains: 'gmail.com googlemail.com',
    imap: 'imap.gmail.com',
    pop3: 'pop.gmail.com',
    smtp: 'smtp.gmail.com',
    webmail: 'https://mail.google.com/',
    notes: ['sign-in-window', 'app-password'],
    exchangers: 'google.com googlemail.com',
  }),
  known({
    name: 'Outlook.com',
    domains:
      'outlook.com outlook.de outlook.at outlook.fr hotmail.com hotmail.de hotmail.se hotmail.co.uk hotmail.fr live.com live.de live.se live.co.uk windowslive.com msn.com',
    imap: 'outlook.office365.com',
    pop3: 'outlook.office365.com',
    smtp: 'smtp-mail.outlook.com',
    smtpPorts: ONLY_STARTTLS,
    webmail: 'https://outlook.live.com/',
    notes: ['sign-in-window'],
  }),
  known({
    name: 'Microsoft 365',
    domains: '',
    imap: 'outlook.office365.com',
    pop3: 'outlook.office365.com',
    smtp: 'smtp.office365.com',
    smtpPorts: ONLY_STARTTLS,
    webmail: 'https://outlook.office.com/',
    notes: ['sign-in-window'],
    exchangers: 'mail.protection.outlook.com mx.microsoft',
  }),
  known({
    name: 'iCloud',
    domains: 'icloud.com me.com mac.com',
    imap: 'imap.mail.me.com',
    smtp: 'smtp.mail.me.com',
    smtpPorts: ONLY_STARTTLS,
    webmail: 'https://www.icloud.com/mail',
    notes: ['app-password'],
    exchangers: 'mail.icloud.com',
  }),
  known({
    name: 'Yahoo',
    domains: 'yahoo.com yahoo.de yahoo.se yahoo.co.uk yahoo.fr yahoo.it yahoo.es yahoo.ca ymail.com rocketmail.com',
    imap: 'imap.mail.yahoo.com',
    pop3: 'pop.mail.yahoo.com',
    smtp: 'smtp.mail.yahoo.com',
    webmail: 'https://mail.yahoo.com/',
    notes: ['app-password'],
    exchangers: 'yahoodns.net',
  }),
  known({
    name: 'AOL',
    domains: 'aol.com aol.de',
    imap: 'imap.aol.com',
    pop3: 'pop.aol.com',
    smtp: 'smtp.aol.com',
    webmail: 'https://mail.aol.com/',
    notes: ['app-password'],
  }),
  known({
    name: 'mail.com',
    domains: 'mail.com email.com',
    imap: 'imap.mail.com',
    pop3: 'pop.mail.com',
    smtp: 'smtp.mail.com',
    smtpPorts: SMTP_STARTTLS,
    webmail: 'https://www.mail.com/',
    notes: ['enable-first'],
  }),
  known({
    name: 'Fastmail',
    domains: 'fastmail.com fastmail.fm',
    imap: 'imap.fastmail.com',
    pop3: 'pop.fastmail.com',
    smtp: 'smtp.fastmail.com',
    webmail: 'https://app.fastmail.com/',
    notes: ['app-password'],
    exchangers: 'messagingengine.com',
  }),
  known({
    name: 'Zoho Mail',
    domains: 'zoho.com zohomail.com zohomail.eu',
    imap: 'imap.zoho.eu',
    pop3: 'pop.zoho.eu',
    smtp: 'smtp.zoho.eu',
    webmail: 'https://mail.zoho.eu/',
    notes: usual,
    exchangers: 'zoho.eu zoho.com',
  }),
  known({
    name: 'BT',
    domains: 'btinternet.com btopenworld.com talk21.com',
    imap: 'mail.btinternet.com',
    pop3: 'mail.btinternet.com',
    smtp: 'mail.btinternet.com',
    notes: usual,
  }),
  known({
    name: 'Virgin Media',
    domains: 'virginmedia.com blueyonder.co.uk ntlworld.com virgin.net',
    imap: 'imap.virginmedia.com',
    pop3: 'pop3.virginmedia.com',
    smtp: 'smtp.virginmedia.com',
    notes: usual,
  }),
  known({
    name: 'Comcast',
    domains: 'comcast.net',
    imap: 'imap.comcast.net',
    pop3: 'pop3.comcast.net',
    smtp: 'smtp.comcast.net',
    smtpPorts: SMTP_STARTTLS,
    notes: usual,
  }),
  known({
    name: 'Orange',
    domains: 'orange.fr wanadoo.fr',
    imap: 'imap.orange.fr',
    pop3: 'pop.orange.fr',
    smtp: 'smtp.orange.fr',
    notes: usual,
  }),
  known({
    name: 'La Poste',
    domains: 'laposte.net',
    imap: 'imap.laposte.net',
    pop3: 'pop.laposte.net',
    smtp: 'smtp.laposte.net',
    notes: usual,
  }),
  known({
    name: 'Free',
    domains: 'free.fr',
    imap: 'imap.free.fr',
    pop3: 'pop.free.fr',
    smtp: 'smtp.free.fr',
    notes: usual,
  }),
  known({
    name: 'Bluewin',
    domains: 'bluewin.ch',
    imap: 'imaps.bluewin.ch',
    pop3: 'pop3s.bluewin.ch',
    smtp: 'smtpauths.bluewin.ch',
    notes: usual,
  }),
  known({
    name: 'Yandex',
    domains: 'yandex.com yandex.ru',
    imap: 'imap.yandex.com',
    pop3: 'pop.yandex.com',
    smtp: 'smtp.yandex.com',
    notes: ['enable-first', 'app-password', 'usual-not-certain'],
  }),
  known({
    name: 'AT&T',
    domains: 'att.net sbcglobal.net bellsouth.net',
    imap: 'imap.mail.att.net',
    pop3: 'inbound.att.net',
    smtp: 'smtp.mail.att.net',
    notes: ['app-password', 'usual-not-certain'],
  }),
]
