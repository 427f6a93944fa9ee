import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHost } from '../../../src/knowledge/suspicious-mail/host.ts'
import { readLink, readPastedLink } from '../../../src/knowledge/suspicious-mail/link.ts'
import { decodePunycode } from '../../../src/knowledge/suspicious-mail/punycode.ts'

describe('international names are read in their letters (RFC 3492)', () => {
  test.each([
    ['xn--mnchen-3ya', 'münchen'],
    ['xn--maana-pta', 'mañana'],
    ['xn--80ak6aa92e', 'аррӏе'],
    ['xn--fiqs8s', '中国'],
    ['xn--xn---epa', 'xn--é'],
  ])('%s', (label, letters) => expect(decodePunycode(label)).toBe(letters))

  test.each(['xn--', 'xn--ü', 'xn--99999999', 'münchen', 'xn--a-', `xn--${'z'.repeat(500)}`])('%s is none', (label) => {
    const decoded = decodePunycode(label)
    expect(decoded === null || decoded.length < 600).toBe(true)
    expect(decoded).not.toBe(label)
  })

  test('as browsers read them', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcäöåñé中国'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(letters, (name) => {
        const written = new URL(`http://${name}.example/`).hostname.split('.')[0] ?? ''
        fc.pre(written.startsWith('xn--'))
        expect(decodePunycode(written)).toBe(name)
      }),
    )
  })
})

describe('what somebody owns', () => {
  test.each([
    ['login.bank.co.uk', 'bank.co.uk', 'bank'],
    ['a.b.telekom.de.', 'telekom.de', 'telekom'],
    ['MAIL.Telia.COM', 'telia.com', 'telia'],
  ])('%s: %s', (name, domain, label) => expect(readHost(name)).toMatchObject({ domain, label, isIp: false }))

  test('a number is nobody’s, a bare word is no host', () => {
    expect(readHost('192.0.2.7')).toMatchObject({ domain: null, isIp: true })
    expect([readHost('localhost'), readHost(''), readHost('co.uk')]).toEqual([null, null, null])
  })
})

test('letters that pass for Latin ones are seen, honest ones are not accused', () => {
  const disguised = ['раypal.com', 'xn--80ak6aa92e.com', 'gοοgle.com', 'bıld.de']
  const honest = ['münchen.de', 'blåbär.se', 'académie.fr', 'яндекс.рф', 'paypal.com', '中国.cn']
  expect(disguised.filter((name) => readHost(name)?.disguised !== true)).toEqual([])
  expect(honest.filter((name) => readHost(name)?.disguised === true)).toEqual([])
})

describe('where a link leads', () => {
  test.each([
    ['https://a.example/x?y#z', 'a.example'],
    ['a.example/login', 'a.example'],
    ['//a.example', 'a.example'],
    ['https:\\\\a.example\\x', 'a.example'],
    ['https:a.example', 'a.example'],
    ['HTTP://A.Example:8080/', 'a.example'],
    ['https://bank.example@a.example/', 'a.example'],
    ['https://%61.example/', 'a.example'],
    ['https://a.example\\@bank.example/', 'a.example'],
  ])('%s', (target, host) => expect(readLink(target)?.host?.name).toBe(host))

  test('nowhere', () => {
    for (const target of ['', 'javascript:alert(1)', 'klicken Sie hier', '#top', '/login'])
      expect([target, readLink(target)]).toEqual([target, null])
  })

  test('what a person pastes behind it is what it showed', () => {
    expect(readPastedLink('https://a.example (shown as http://b.example/x)')?.shown?.name).toBe('b.example')
    expect(readPastedLink('https://a.example (Rechnung.pdf)')?.shown).toBeNull()
  })

  test('whatever is pasted, reading ends, in a link or none', () => {
    const piece = fc.constantFrom(
      'https:',
      '//',
      '\\',
      '@',
      '%',
      '%6',
      '.',
      'a.example',
      ':',
      '1',
      ' ',
      '(',
      'xn--',
      '\u202e',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const link = readPastedLink(pieces.join(''))
        expect(link === null || link.target.length <= 2_000).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
