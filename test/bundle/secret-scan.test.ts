import { expect, test } from 'vitest'
import { type SecretKind, scanForSecrets } from '../../src/bundle/secret-scan.ts'

const found = (text: string) => scanForSecrets(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])

test.each<[text: string, kind: SecretKind, value: string]>([
  ['Bitte von DE89 3704 0044 0532 0130 00 abbuchen', 'iban', 'DE89 3704 0044 0532 0130 00'],
  ['konto SE4550000000058398257466', 'iban', 'SE4550000000058398257466'],
  ['meine Karte 4111 1111 1111 1111', 'payment-card', '4111 1111 1111 1111'],
  ['Passwort: Sommer2024!', 'password', 'Sommer2024!'],
  ['lösenordet är hemligt99', 'password', 'hemligt99'],
  ['my password is tr0ub4dor', 'password', 'tr0ub4dor'],
  ['WLAN-Schlüssel 83920174', 'password', '83920174'],
  ['PIN 4711', 'pin', '4711'],
  ['pinkoden är 9021', 'pin', '9021'],
  ['Authenticator zeigt 123 456', 'authenticator-code', '123 456'],
  ['Router 192.168.178.1', 'network-address', '192.168.178.1'],
  ['MAC aa:bb:cc:dd:ee:0f', 'network-address', 'aa:bb:cc:dd:ee:0f'],
])('%s holds a secret', (text, kind, value) => {
  expect(found(text)).toEqual([[kind, value]])
})

test.each([
  ['an IBAN whose check digits are wrong', 'DE88 3704 0044 0532 0130 00'],
  ['a TV card number', 'Kartennummer 0123 4567 8903'],
  ['a ticket number', 'Ticket 4711-2024'],
  ['a password only spoken of', 'Das Passwort wird nicht angenommen'],
  ['a telephone number', 'Rückruf 030 23125 000'],
  ['a date', 'bis 24.12.2026'],
])('%s is no secret', (_, text) => {
  expect(found(text)).toEqual([])
})

test('a long text is looked at up to a bound and does not take the scan apart', () => {
  expect(scanForSecrets('1 '.repeat(60_000))).toEqual([])
})
