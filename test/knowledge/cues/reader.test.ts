import { describe, expect, test } from 'vitest'
import { parsePattern } from '../../../src/knowledge/cues/pattern.ts'
import { createReader } from '../../../src/knowledge/cues/reader.ts'

/** Whether a pattern is found in a text. */
const finds = (pattern: string, text: string) =>
  createReader([{ kind: 'wording', rows: { found: [[1, pattern]] } }])(text).hits.length > 0

describe('a cue', () => {
  test.each([
    ['user unknown', 'User unknown', 'unknown user'],
    ['user unknown', 'user is unknown', 'user that is not yet unknown'],
    ['mailbox .. full', 'mailbox of eva is quite full', 'full mailbox'],
    ['mailbox ~ full', 'full is the mailbox', `full ${'x '.repeat(12)} mailbox`],
    ['quota & 552', '552 over quota', '552 too large'],
    ['552 ! size', '552 over quota', '552 size exceeded'],
    ['postfach|mailbox voll', 'Mailbox voll', 'Kasten voll'],
    ['post*', 'Postkasten', 'Kastenpost'],
    ['*post', 'Kastenpost', 'Postkasten'],
    ['*post*', 'Kastenposten', 'Kasten'],
    ['{mailbox} voll', 'Postfach voll', 'Nachricht voll'],
    ['überprüfen', 'UEBERPRUEFEN', 'prüfen'],
    ['e16', 'E16-4', 'E161'],
    ['smartcard', 'Smart Card', 'Smart TV Card'],
  ])('%s: in "%s", not in "%s"', (pattern, inside, outside) => {
    expect([finds(pattern, inside), finds(pattern, outside)]).toEqual([true, false])
  })
})

describe('slips of the thumb', () => {
  test.each([
    ['kennwort', 'kenwort', true],
    ['kennwort', 'kennwrot', true],
    ['kennwort', 'kenwrt', false],
    ['authentication', 'autentikation', true],
    ['full', 'fall', false],
    ['=password', 'pasword', false],
    ['0x800ccc0e', '0x800ccc0f', false],
  ])('%s in %s: %s', (pattern, text, expected) => expect(finds(pattern, text)).toBe(expected))

  test('what stands in a host name counts only as a whole', () => {
    expect(finds('imap', 'imap.post.de')).toBe(true)
    expect(finds('freenet', 'mx.freenett.de')).toBe(false)
    expect(finds('post*', 'a@posteo.de')).toBe(false)
  })
})

test('a row counts once, at the place of what was found last', () => {
  const read = createReader([
    { kind: 'wording', rows: { found: [[2, 'a1', 'b2']] }, between: [[{ found: 1 }, 'c3 d4']] },
  ])
  expect(read('x a1 b2 c3 d4').hits).toEqual([
    { kind: 'wording', points: { found: 2 }, place: 1 },
    { kind: 'wording', points: { found: 1 }, place: 4 },
  ])
})

describe('a cue that could never be meant is refused when the tables are put together', () => {
  test.each(['', '! a', '{nowords}', '*', 'a §', '& b|'])('%j', (source) => {
    expect(() => parsePattern(source)).toThrow(/cue|word/i)
  })
})

test('only so many unlike words of a text are compared by likeness; the rest to the letter', () => {
  const unlike = (count: number) => Array.from({ length: count }, (_, at) => `qzx${at.toString(36)}wvy`).join(' ')
  expect(finds('kennwort', `${unlike(100)} kenwort`)).toBe(true)
  expect(finds('kennwort', `${unlike(1_000)} kenwort`)).toBe(false)
  expect(finds('kennwort', `${unlike(1_000)} kennwort`)).toBe(true)
})
