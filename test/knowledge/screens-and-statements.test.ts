import { describe, expect, test } from 'vitest'
import { classifyBrowserError } from '../../src/knowledge/browser-error/classify.ts'
import { classifyKidsOnly } from '../../src/knowledge/kids-only/classify.ts'
import { classifyTvScreen } from '../../src/knowledge/tv-screen/classify.ts'
import { nordlicht } from './nordlicht.ts'

describe('in a browser the code decides, not the title', () => {
  test.each([
    ['Dies ist keine sichere Verbindung NET::ERR_CERT_COMMON_NAME_INVALID', 'certificate-name'],
    ['Anslutningen är inte privat NET::ERR_CERT_AUTHORITY_INVALID', 'certificate-untrusted'],
    ['Warning: Potential Security Risk Ahead. SEC_ERROR_EXPIRED_CERTIFICATE', 'certificate-expired'],
    ['DNS_PROBE_FINISHED_NXDOMAIN', 'dns'],
    ['ERR_INTERNET_DISCONNECTED', 'no-connection'],
    ['err connection timed out', 'connection-refused-or-timeout'],
    ['404 Not Found', 'not-found'],
    ['503 Service Temporarily Unavailable', 'server-fault'],
    ['403 Forbidden. You don’t have permission to access this resource', 'blocked'],
    ['Ihre Uhr geht nach', 'clock-wrong'],
    ['Din klocka går före', 'clock-wrong'],
    ['Sie müssen sich im WLAN-Netzwerk anmelden', 'captive-portal'],
  ])('%s', (text, expected) => expect(classifyBrowserError(text).class).toBe(expected))
})

describe('numbers and words on TV screens', () => {
  test.each([
    ['E04-4 Bitte Smartcard einlegen', 'card-missing-or-wrong-way'],
    ['E06 4', 'card-defective-or-unreadable'],
    ['E16-4', 'not-authorised-or-no-subscription'],
    ['fel E 16 - 4', 'not-authorised-or-no-subscription'],
    ['E48-32 no signal', 'no-signal'],
    ['Kein Signal', 'no-signal'],
    ['Sätt in kortet', 'card-missing-or-wrong-way'],
    ['Programmet är barnlåst. Ange PIN-kod', 'parental-lock'],
    ['Karte nicht für dieses Gerät freigegeben', 'wrong-card-or-not-paired'],
  ])('%s', (text, expected) => expect(classifyTvScreen(text).class).toBe(expected))
})

describe('the provider’s own table of screen texts', () => {
  const provider = nordlicht({
    tv: {
      screenTexts: [
        { text: 'NL-7', class: 'box-fault' },
        { text: 'E16', class: 'not-yet-activated-or-needs-refresh' },
        { text: 'Kod 3', class: 'no such class' },
        { text: 'NL-7 Neustart jetzt', class: 'no such class' },
      ],
    },
  })

  test('goes before what is usual', () => {
    expect(classifyTvScreen('E16-4', provider).class).toBe('not-yet-activated-or-needs-refresh')
    expect(classifyTvScreen('Meldung nl 7', provider).class).toBe('box-fault')
  })

  test('holds whole words only, and classes that exist', () => {
    expect(classifyTvScreen('NL-77', provider).class).toBe('other')
    expect(classifyTvScreen('Kod 3', provider).class).not.toBe('no such class')
    expect(classifyTvScreen('NL-7 Neustart jetzt', provider).sure).toBe(0.95)
  })
})

describe('what people say about missing programmes', () => {
  test.each([
    ['Es kommen nur noch Zeichentrickserien und oben steht der Name meiner Tochter', 'kids-profile-active'],
    ['tv:n frågar efter en pinkod som vi inte kommer ihåg', 'pin-required-or-forgotten'],
    ['Everything rated above 12 is hidden', 'age-level-set'],
    ['Im Screen Time vom iPad sind nur Filme bis 12 erlaubt', 'device-level-restriction'],
    ['Overallt star det att jag maste uppgradera mitt abonnemang', 'subscription-missing'],
  ])('%s', (text, expected) => expect(classifyKidsOnly(text).class).toBe(expected))
})
