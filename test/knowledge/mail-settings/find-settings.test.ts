import { describe, expect, test } from 'vitest'
import { readAddress } from '../../../src/knowledge/mail-settings/address.ts'
import { findSettings } from '../../../src/knowledge/mail-settings/find-settings.ts'
import { knownProviders } from '../../../src/knowledge/mail-settings/known-providers.ts'
import { exchangersOf, settingsFromExchangers } from '../../../src/knowledge/mail-settings/mail-exchanger.ts'
import { shownSettings } from '../../../src/knowledge/mail-settings/programs.ts'
import type { MailSettings } from '../../../src/knowledge/mail-settings/settings.ts'
import { nordlicht } from '../nordlicht.ts'

function settingsFor(typed: string, provider = nordlicht()): MailSettings {
  const found = findSettings(typed, provider)
  if (found.status !== 'found') throw new Error(`${typed}: ${found.status}`)
  return found.settings
}

const servers = ({ imap, smtp }: MailSettings) =>
  [imap, smtp].map((one) => `${one?.host} ${one?.port} ${one?.security}`)

describe('the right servers for an address', () => {
  test.each([
    ['eva@nordlicht.example', 'imap.nordlicht.example 993 tls', 'smtp.nordlicht.example 587 starttls'],
    ['eva@t-online.de', 'secureimap.t-online.de 993 tls', 'securesmtp.t-online.de 465 tls'],
    ['eva@gmx.net', 'imap.gmx.net 993 tls', 'mail.gmx.net 465 tls'],
    ['eva@vodafonemail.de', 'imap.vodafonemail.de 993 tls', 'smtp.vodafonemail.de 465 tls'],
    ['Eva@GMAIL.com ', 'imap.gmail.com 993 tls', 'smtp.gmail.com 465 tls'],
    ['eva@hotmail.se', 'outlook.office365.com 993 tls', 'smtp-mail.outlook.com 587 starttls'],
    ['eva@icloud.com', 'imap.mail.me.com 993 tls', 'smtp.mail.me.com 587 starttls'],
  ])('%s', (typed, imap, smtp) => expect(servers(settingsFor(typed))).toEqual([imap, smtp]))

  test('the provider’s own file goes before what everybody knows', () => {
    const own = { ...nordlicht().mail.domains[0], domains: ['gmx.net'] }
    const settings = settingsFor('eva@gmx.net', nordlicht({ mail: { domains: [own] } }))
    expect([settings.source, settings.imap?.host]).toEqual(['provider', 'imap.nordlicht.example'])
  })

  test('what has to be done first is noted', () => {
    expect(settingsFor('eva@t-online.de').notes).toContain('own-password')
    expect(settingsFor('eva@gmx.net').notes).toContain('enable-first')
    expect(settingsFor('eva@gmail.com').notes).toEqual(expect.arrayContaining(['sign-in-window']))
  })

  test('a domain that nobody here knows is handed on, and no address is none', () => {
    expect(findSettings('eva@mein-verein.de', nordlicht())).toEqual({
      status: 'unknown-domain',
      domain: 'mein-verein.de',
    })
    for (const typed of ['', 'eva', '@', 'eva@', 'eva@localhost', 'a b@c.de', `${'x'.repeat(300)}@c.de`, 'eva@c..de'])
      expect([typed, findSettings(typed, null).status]).toEqual([typed, 'no-address'])
  })
})

test('no domain belongs to two providers, and every server is encrypted with a port that fits', () => {
  const domains = knownProviders.flatMap((known) => known.domains)
  expect(domains.length).toBeGreaterThan(90)
  expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([])
  const usual: Readonly<Record<number, string>> = {
    993: 'tls',
    995: 'tls',
    465: 'tls',
    143: 'starttls',
    110: 'starttls',
    587: 'starttls',
  }
  for (const { settings } of knownProviders) {
    for (const server of [settings.imap, settings.pop3, settings.smtp].filter((one) => one !== null)) {
      for (const { port, security } of [server, ...server.alternatives])
        expect([settings.provider, server.host, port, security]).toEqual([
          settings.provider,
          expect.stringMatching(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
          port,
          usual[port],
        ])
    }
  }
})

describe('a domain of one’s own, by where its mail goes', () => {
  test.each([
    [['aspmx.l.google.com.', 'alt1.aspmx.l.google.com.'], 'imap.gmail.com'],
    [['verein-de.mail.protection.outlook.com'], 'outlook.office365.com'],
    [['smtpin.rzone.de'], 'imap.strato.de'],
    [['mx00.ionos.de', 'mx01.ionos.de'], 'imap.ionos.de'],
  ])('%s', (hosts, imap) => {
    const settings = settingsFromExchangers(hosts)
    expect([settings?.source, settings?.imap?.host]).toEqual(['mail-exchanger', imap])
  })

  test('only whole names count', () => {
    expect(settingsFromExchangers(['mx.notrzone.de', 'rzone.de.evil.example', ''])).toBeNull()
    expect(settingsFromExchangers([])).toBeNull()
  })

  test('answers of the name system are read best first, and what is none is left out', () => {
    const answers = ['20 b.example.', '10 a.example.', 'v=spf1 -all', '0 .', '99999999 c.example', '']
    expect(exchangersOf(answers)).toEqual(['.', 'a.example.', 'b.example.'])
  })
})

describe('what is shown for a mail program', () => {
  const address = readAddress('eva@t-online.de')
  if (address === null) throw new Error('an address')

  test('values to copy stand in the order of the program', () => {
    const [incoming, outgoing] = shownSettings('ios-mail', settingsFor('eva@t-online.de'), address)
    expect(incoming?.fields.map(({ field }) => field)).toEqual([
      'server',
      'username',
      'password',
      'encryption',
      'authentication',
      'port',
    ])
    expect(outgoing?.fields[0]).toEqual({ field: 'server', value: { kind: 'copy', text: 'securesmtp.t-online.de' } })
    expect(incoming?.fields[1]).toEqual({ field: 'username', value: { kind: 'copy', text: 'eva@t-online.de' } })
    expect(incoming?.fields[2]).toEqual({ field: 'password', value: { kind: 'yours', what: 'mail-password' } })
  })

  test('only what is sent needs to be told to sign in', () => {
    const [incoming, outgoing] = shownSettings('outlook', settingsFor('eva@t-online.de'), address)
    const fields = [incoming, outgoing].map((section) => section?.fields.some(({ field }) => field === 'smtp-sign-in'))
    expect(fields).toEqual([false, true])
  })
})
