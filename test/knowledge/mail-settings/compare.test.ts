import { describe, expect, test } from 'vitest'
import { readAddress } from '../../../src/knowledge/mail-settings/address.ts'
import { compareServer, type TypedServer } from '../../../src/knowledge/mail-settings/compare.ts'
import { findSettings } from '../../../src/knowledge/mail-settings/find-settings.ts'
import type { MailServer } from '../../../src/knowledge/mail-settings/settings.ts'

const nothing: TypedServer = { host: null, port: null, security: null, username: null }

function found(side: 'imap' | 'smtp', typed: Partial<TypedServer>, mail = 'eva@gmx.net') {
  const settings = findSettings(mail, null)
  const address = readAddress(mail)
  if (settings.status !== 'found' || address === null) throw new Error(mail)
  const right = settings.settings[side] as MailServer
  return compareServer({ ...nothing, ...typed }, right, { settings: settings.settings, address }).map(
    ({ id, want }) => `${id} ${want}`,
  )
}

test('what is right, or was not said, is not complained about', () => {
  expect(found('imap', {})).toEqual([])
  expect(found('imap', { host: ' IMAP.gmx.net', port: 993, security: 'tls', username: 'EVA@gmx.net ' })).toEqual([])
  expect(found('smtp', { host: 'mail.gmx.net', port: 587, security: 'starttls' })).toEqual([])
})

describe('host names', () => {
  test.each([
    ['imap', 'imap.gmx.ent', 'host-misspelt imap.gmx.net'],
    ['imap', 'mail.gmx.net', 'host-outgoing-for-incoming imap.gmx.net'],
    ['smtp', 'imap.gmx.net', 'host-incoming-for-outgoing mail.gmx.net'],
    ['imap', 'mx.gmx.net', 'host-other-of-provider imap.gmx.net'],
    ['imap', 'imap.web.de', 'host-other imap.gmx.net'],
  ] as const)('%s: %s', (side, host, finding) => expect(found(side, { host })).toEqual([finding]))

  test('the customer’s own domain where the provider’s host belongs', () => {
    const settings = findSettings('eva@gmx.net', null)
    const address = readAddress('eva@mein-verein.de')
    if (settings.status !== 'found' || address === null || settings.settings.imap === null) throw new Error('settings')
    const around = { settings: settings.settings, address }
    expect(compareServer({ ...nothing, host: 'imap.mein-verein.de' }, settings.settings.imap, around)).toEqual([
      { id: 'host-own-domain', have: 'imap.mein-verein.de', want: 'imap.gmx.net' },
    ])
  })
})

describe('ports', () => {
  test.each([
    ['smtp', { port: 25 }, ['port-25 465']],
    ['smtp', { port: 993 }, ['port-incoming-for-outgoing 465']],
    ['imap', { port: 587 }, ['port-outgoing-for-incoming 993']],
    ['imap', { port: 110 }, ['port-unencrypted 993']],
    ['imap', { port: 999 }, ['port-other 993']],
    ['smtp', { port: 465, security: 'starttls' }, ['port-of-other-encryption 587', 'security-other tls']],
    ['imap', { port: 993, security: 'none' }, ['security-none tls']],
  ] as const)('%s %o', (side, typed, findings) => expect(found(side, typed)).toEqual(findings))
})

describe('user names', () => {
  test.each([
    ['eva', 'username-without-domain eva@gmx.net'],
    ['eva@gmx.ne', 'username-misspelt eva@gmx.net'],
    ['Eva Muster', 'username-other eva@gmx.net'],
  ])('%s', (username, finding) => expect(found('imap', { username })).toEqual([finding]))

  test('where only the part before the @ belongs, or a name of the provider’s own', () => {
    const settings = findSettings('eva@gmx.net', null)
    const address = readAddress('eva@gmx.net')
    if (settings.status !== 'found' || address === null || settings.settings.imap === null) throw new Error('settings')
    const around = { settings: settings.settings, address }
    const findings = (username: MailServer['username'], typed: string) =>
      compareServer(
        { ...nothing, username: typed },
        { ...(settings.settings.imap as MailServer), username },
        around,
      ).map(({ id }) => id)
    expect(findings('local-part', 'eva@gmx.net')).toEqual(['username-with-domain'])
    expect(findings('local-part', 'Eva')).toEqual([])
    expect(findings('own', 'eva@gmx.net')).toEqual(['username-own-name'])
    expect(findings('own', 'u12345')).toEqual([])
  })
})
