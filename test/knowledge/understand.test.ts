import { describe, expect, test } from 'vitest'
import type { ValidatorId } from '../../src/guide/levels.ts'
import type { ReadingContext } from '../../src/knowledge/understand/understood.ts'
import { understand } from '../../src/knowledge/validators.ts'
import { someContext } from './expect-answers.ts'
import { nordlicht } from './nordlicht.ts'

const reading = async (id: ValidatorId, typed: string, change: Partial<ReadingContext> = {}) => {
  const { level, reasons } = await understand(id, typed, { ...someContext, ...change })
  return [level, reasons[0]?.id ?? null, reasons[0]?.detail ?? null]
}

describe('the card number on the screen, against the printed one typed before', () => {
  const earlier = [
    { validator: 'card-number', typed: '123 456 789 01' },
    { validator: 'free-text', typed: '99999999999' },
    { validator: 'card-number', typed: '400 412 345 67' },
  ] as const

  test.each([
    ['400 4123 4567', 'same'],
    ['400.412.345.67 ', 'same'],
    ['40041234567-8', 'same'],
    ['40041234567 1234', 'different'],
    ['400 412 354 67', 'mistyped'],
    ['400 412 345 68', 'mistyped'],
    ['111 222 333 44', 'different'],
    ['', 'mistyped'],
  ])('%s', async (typed, level) => {
    expect((await reading('card-number-on-screen', typed, { earlier }))[0]).toBe(level)
  })

  test('with nothing typed before, it asks to read again and claims nothing', async () => {
    const { sure, question } = await understand('card-number-on-screen', '40041234567', someContext)
    expect([sure, question]).toEqual([0, 'card-number-again'])
  })
})

describe('the name of a mail server', () => {
  test.each([
    ['imap.nordlicht.example', 'right', 'host-right', 'imap.nordlicht.example'],
    ['SMTP.Nordlicht.example ', 'right', 'host-right', 'smtp.nordlicht.example'],
    ['imap. nordlicht. example', 'right', 'host-right', 'imap.nordlicht.example'],
    ['imap.nordlihct.example', 'near-miss', 'host-misspelt', 'imap.nordlicht.example'],
    ['mail.nordlicht.example', 'near-miss', 'host-other-of-provider', 'imap.nordlicht.example'],
    ['imap.mein-verein.de', 'near-miss', 'host-own-domain', 'imap.nordlicht.example, smtp.nordlicht.example'],
    ['imap.gmx.net', 'wrong', 'host-other', 'imap.nordlicht.example, smtp.nordlicht.example'],
    ['keine Ahnung', 'wrong', 'host-other', 'imap.nordlicht.example, smtp.nordlicht.example'],
  ])('%s', async (typed, ...expected) => expect(await reading('mail-server', typed)).toEqual(expected))

  test('without a provider’s table the common providers are known', async () => {
    const provider = nordlicht({ mail: { domains: [] } })
    expect((await reading('mail-server', 'imap.gmx.net', { provider }))[0]).toBe('right')
    expect((await reading('mail-server', 'imap.gmx.ent', { provider })).slice(0, 2)).toEqual([
      'near-miss',
      'host-misspelt',
    ])
    expect((await reading('mail-server', 'srv7.hosting.example', { provider }))[1]).toBe('host-unknown')
  })
})

describe('the port of a mail server', () => {
  test.each([
    ['993', 'right', 'port-right', '993'],
    ['Port 587 ', 'right', 'port-right', '587'],
    ['25', 'wrong', 'port-25', '587'],
    ['143', 'wrong', 'port-unencrypted', '993'],
    ['465', 'wrong', 'port-other', '993, 587'],
    ['', 'wrong', 'port-other', '993, 587'],
  ])('%s', async (typed, ...expected) => expect(await reading('mail-port', typed)).toEqual(expected))
})

describe('how the card goes into a box, by its name', () => {
  test.each([
    ['Nordlicht Box 1', 'contacts-down'],
    ['nordlicht box 2', 'contacts-up'],
    ['Nordlicht-Box 2', 'contacts-up'],
    ['CI+ Modul', 'arrow'],
    ['Box', 'other-model'],
    ['', 'other-model'],
  ])('%s', async (typed, level) => expect((await reading('box-model', typed))[0]).toBe(level))
})

describe('by when it must work, on Tuesday, 10 March 2026', () => {
  test.each([
    ['2026-03-10', 'today'],
    ['heute noch', 'today'],
    ['i dag', 'today'],
    ['imorgon', 'this-week'],
    ['Freitag', 'this-week'],
    ['17.3.', 'this-week'],
    ['18.3.', 'later'],
    ['24 december', 'later'],
    ['5.1.', 'later'],
    ['20.2.', 'past'],
    ['9.3.2026', 'past'],
    ['irgendwann', 'none'],
  ])('%s', async (typed, level) => expect((await reading('deadline', typed))[0]).toBe(level))
})

describe('the date that a device shows', () => {
  test.each([
    ['10.03.2026', 'right', 'date-read', '2026-03-10'],
    ['11 mars 2026', 'right', 'date-read', '2026-03-11'],
    ['10.03.2024', 'wrong', 'date-read', '2024-03-10'],
    ['1.1.1970', 'wrong', 'date-read', '1970-01-01'],
    ['31.2.2026', 'wrong', 'date-unreadable', ''],
    ['??', 'wrong', 'date-unreadable', ''],
  ])('%s', async (typed, ...expected) => expect(await reading('shown-date', typed)).toEqual(expected))
})

describe('words for the agent', () => {
  test.each([
    ['Es eilt', 'given'],
    ['2', 'given'],
    ['密码', 'given'],
    [' \u200b\n ', 'nothing'],
    ['...', 'nothing'],
  ])('%j', async (typed, level) => expect((await reading('free-text', typed))[0]).toBe(level))
})

test('what a text leaves open is asked, however sure the likelier cause is', async () => {
  const { sure, question } = await understand(
    'mail-error',
    'Die Verbindung zum Server ist fehlgeschlagen.',
    someContext,
  )
  expect(sure).toBeGreaterThan(0.9)
  expect(question).toBe('web-pages-open')
  expect((await understand('mail-error', '550 5.1.1 User unknown', someContext)).question).toBeNull()
})

test('a guide calls unclear what a ticket system calls other', async () => {
  expect((await reading('tv-screen', 'Guten Abend'))[0]).toBe('unclear')
})

test('a pasted mail is judged by its labelled lines in any language', async () => {
  const typed =
    'Von: Nordlicht Netz <konto@nordlicht-sicherheit.top>\nBetreff: Ihr Postfach wird gesperrt\nhttp://nordlicht-sicherheit.top/login'
  expect((await reading('suspicious-mail', typed))[0]).toBe('suspicious')
  const honest =
    'Från: Nordlicht Netz <info@nordlicht.example>\nÄmne: Din faktura för mars\nLänk: https://konto.nordlicht.example/faktura'
  expect((await reading('suspicious-mail', honest))[0]).toBe('genuine')
})
