import { describe, expect, test } from 'vitest'
import { classifyMailError } from '../../src/knowledge/mail-error/classify.ts'

const classOf = (text: string) => classifyMailError(text).class

describe('a quoted server reply beats the sentence around it', () => {
  test.each([
    [
      'Fehler beim Senden der Nachricht: Anmeldung am Server nicht möglich. Antwort: 552 5.2.2 Mailbox full',
      'mailbox-full',
    ],
    [
      'Anmeldung fehlgeschlagen: Benutzername oder Passwort falsch. Der Server antwortete: 552 5.2.2 over quota',
      'mailbox-full',
    ],
    ['Lösenordet är fel, inloggningen misslyckades. Svar: 554 5.7.1 relay access denied', 'relay-or-smtp-auth-missing'],
    ['Det gick inte att skicka. Kontrollera lösenordet. Servern svarade: 550 5.1.1 User unknown', 'recipient-unknown'],
    [
      'Message could not be sent because connecting to the server failed: 535 5.7.8 authentication failed',
      'auth-failed',
    ],
    [
      'Ein Fehler ist aufgetreten. Der Mail-Server antwortete: 552 5.3.4 Message size exceeds fixed limit.',
      'message-too-large',
    ],
  ])('%s', (text, expected) => expect(classOf(text)).toBe(expected))
})

describe('a code that decides nothing alone leaves it to the words after it', () => {
  test.each([
    ['550 5.7.1 Relaying denied', 'relay-or-smtp-auth-missing'],
    ['550 5.7.1 Message rejected as spam', 'rejected-as-spam-or-blocked'],
    ['550 5.7.26 Unauthenticated mail is prohibited due to the domain’s DMARC policy', 'rejected-as-spam-or-blocked'],
    ['550 No such user here', 'recipient-unknown'],
    ['550 Reject due to policy restrictions', 'rejected-as-spam-or-blocked'],
    ['552 5.2.2 user is over quota', 'mailbox-full'],
    ['552 message exceeds maximum fixed size', 'message-too-large'],
    ['451 4.7.1 Greylisting in action, please come back later', 'rate-limited-or-greylisted'],
    ['421 Too many concurrent SMTP connections', 'rate-limited-or-greylisted'],
    ['451 4.3.5 Server configuration error', 'server-fault'],
    [
      '550 5.4.1 Recipient address rejected: Access denied. [AM5EUR02FT005.mail.protection.outlook.com]',
      'recipient-unknown',
    ],
    ['554 5.4.7 delivery expired: 4.4.7 connection to mx.example.org timed out', 'connection-refused-or-timeout'],
  ])('%s', (text, expected) => expect(classOf(text)).toBe(expected))
})

describe('numbers of Outlook', () => {
  test.each([
    ['Der Server wurde nicht gefunden. (0x800CCC0D)', 'offline-or-dns'],
    ['Fehlernummer: 0x800CCC18 Anmeldung fehlgeschlagen', 'auth-failed'],
    ['Felkod 0x800CCC19: tidsgränsen överskreds', 'connection-refused-or-timeout'],
    ['0x800CCC1A: Your server does not support the encryption type', 'tls-certificate'],
    ['530 5.7.0 authentication required (0x800CCC78)', 'relay-or-smtp-auth-missing'],
    ['Der Zielprinzipalname ist falsch.', 'tls-certificate'],
  ])('%s', (text, expected) => expect(classOf(text)).toBe(expected))
})

describe('typed by thumb', () => {
  test.each([
    ['Benutzernane oder Pasword falsch', 'auth-failed'],
    ['Das Postfch ist vol, keine nachrichten mehr', 'mailbox-full'],
    ['Servern kunde inte hittas, ingen anslutnig', 'offline-or-dns'],
    ['anvandarnamn eller losenord ar fel', 'auth-failed'],
    ['ANMELDUNG FEHLGESCHLAGEN', 'auth-failed'],
    ['Postf\u00adach\u200b vo\u200dll', 'mailbox-full'],
    ['Das Postfach ist voll'.replace('ll', 'ｌｌ'), 'mailbox-full'],
  ])('%s', (text, expected) => expect(classOf(text)).toBe(expected))
})

test('what says nothing is called nothing, and not surely', () => {
  for (const text of ['', '   ', '????', 'Hallo', 'es geht nicht', '\u200f\u202e', '12345']) {
    const { class: found, sure } = classifyMailError(text)
    expect([found, text]).toEqual(['other', text])
    expect(sure).toBeLessThan(0.9)
  }
})

describe('what a text leaves open it says, with the question that tells the two apart', () => {
  test.each([
    'Die Verbindung zum Server ist fehlgeschlagen.',
    'Outlook cannot connect to your server (0x800CCC0E)',
    'Outlook 0x800CCC0E',
  ])('%s', (text) => {
    const { class: found, also, question, decides } = classifyMailError(text)
    expect([found, ...also]).toEqual(expect.arrayContaining(['connection-refused-or-timeout', 'offline-or-dns']))
    expect(question).toBe('web-pages-open')
    expect(decides).toEqual({ yes: 'connection-refused-or-timeout', no: 'offline-or-dns' })
  })
})

test('what stands in the middle of a very long text is not read, its end is', () => {
  const filler = 'lorem '.repeat(4_000)
  expect(classOf(`${filler}535 5.7.8 authentication failed`)).toBe('auth-failed')
  expect(classOf(`${filler}535 5.7.8 authentication failed${filler}`)).toBe('other')
})
