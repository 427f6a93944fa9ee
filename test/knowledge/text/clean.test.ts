import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, HEAD, TAIL } from '../../../src/knowledge/text/clean.ts'
import { fold } from '../../../src/knowledge/text/fold.ts'
import { ADDRESS, HOST, MOST_TOKENS, tokenise } from '../../../src/knowledge/text/tokens.ts'

const words = (text: string) =>
  tokenise(cleanText(text)).map((readings) => readings.map(({ text: word }) => word).join('|'))

describe('what pastes and screenshots do to a text is undone', () => {
  test.each([
    ['Post\u00adfach', 'Postfach'],
    ['Pass\u200bwort\ufeff', 'Passwort'],
    ['\u202eabc\u202c', 'abc'],
    ['ｐａｓｓ', 'pass'],
    ['Ã¼berprÃ¼fen', 'überprüfen'],
    ['&quot;voll&quot;&nbsp;&amp;', '"voll" &'],
    ['„a“ ‚b‘ – c', '"a" \'b\' - c'],
    ['a\u0000b\ud800c', 'abc'],
  ])('%j', (raw, expected) => expect(cleanText(raw)).toBe(expected))
})

describe('words are the same without case and accents, however they are written', () => {
  test.each([
    ['Überprüfen', 'Ueberpruefen', 'UBERPRUFEN'],
    ['lösenord', 'losenord', 'LÖSENORD'],
    ['Größe', 'Groesse', 'grosse'],
    ['сервер'.replace('сервер', 'ехаmple'), 'example', 'EXAMPLE'],
  ])('%s', (...forms) => expect(new Set(forms.map(fold)).size).toBe(1))
})

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const once = fold(text)
      fc.pre(!/[aou]e/.test(once))
      expect(fold(once)).toBe(once)
    }),
  )
})

describe('the words of a text', () => {
  test.each([
    ['550 5.1.1 <eva@post.de>: unknown', ['550', '5.1.1', ADDRESS, 'unknown']],
    ['imap.Post.de:993', [`${HOST}|imap|post|de`, '993']],
    ['192.0.2.7 antwortet nicht', [HOST, 'antwortet', 'nicht']],
    ['BadCredentials', ['bad|badcredentials', 'credentials']],
    ['RESOLVER.ADR.RecipNotFound', ['resolver', 'adr', 'recip|recipnotfound', 'not', 'found']],
    ['E-Mail-Konto e-post', ['email', 'konto', 'epost']],
    ['Ende.Dann weiter', ['ende', 'dann', 'weiter']],
    ["can't", ['cant']],
    ['', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))
})

test('of a text of any length a bounded part is read: its head and its tail, and so many words', () => {
  const long = Array.from({ length: 200_000 }, (_, index) => `w${index}`).join(' ')
  expect(cleanText(long).length).toBeLessThanOrEqual(HEAD + TAIL + 1)
  expect(cleanText('\ufdfa'.repeat(100_000)).length).toBeLessThanOrEqual(HEAD + TAIL + 1)
  expect(words(long)[0]).toBe('w0')
  expect(words(long).at(-1)).toBe('w199999')
  expect(tokenise('a.'.repeat(50_000)).length).toBeLessThanOrEqual(MOST_TOKENS)
  expect(tokenise('a '.repeat(50_000)).length).toBeLessThanOrEqual(MOST_TOKENS)
  expect(words(`first ${'a '.repeat(7_000)} last`).at(-1)).toBe('last')
})
