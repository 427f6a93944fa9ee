import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../../src/app/agent/file/read-plain-text.ts'
import { plainText } from '../../../src/bundle/plain-text.ts'
import { de } from '../../../src/bundle/words/de.ts'
import { en } from '../../../src/bundle/words/en.ts'
import { sv } from '../../../src/bundle/words/sv.ts'
import { encodeCode } from '../../../src/code/encode-code.ts'
import { groupsOf } from '../../../src/code/groups.ts'
import { spellOut } from '../../../src/code/spelling/spell-out.ts'

const all = [de, sv, en]
const code = encodeCode({ flow: 0, day: 300, changed: false, tag: 7, rank: 123n })
const long = encodeCode({ flow: 0, day: 300, changed: false, tag: 7, rank: 2n ** 30n })

/** The first part of the text form, as a customer copies it. */
function copied(words: (typeof all)[number], shown = code): string {
  const spelled = spellOut(shown, 'de')
  return plainText({
    title: '',
    language: 'de',
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      { kind: 'paragraph', text: 'Nothing works', strong: true },
      {
        kind: 'rows',
        rows: [
          [words.name, 'Åsa Müller'],
          [words.phone, '+49 30 23125 111'],
        ],
      },
      { kind: 'heading', level: 2, text: words.code },
      {
        kind: 'code',
        groups: groupsOf(shown).map((letters, place) => ({
          letters,
          spelled: spelled[place]?.map(({ name }) => name).join(', ') ?? '',
        })),
      },
      { kind: 'heading', level: 2, text: words.result },
      { kind: 'paragraph', text: 'The line is dead.', strong: true },
    ],
  })
}

describe('the text form of a file', () => {
  test.each([
    ['de', de],
    ['sv', sv],
    ['en', en],
  ])('in %s tells who, the outcome that it claims, and its code', (_, words) => {
    expect(readPlainText(copied(words), all)).toEqual({
      said: [
        [words.name, 'Åsa Müller'],
        [words.phone, '+49 30 23125 111'],
      ],
      outcome: 'The line is dead.',
      code,
      ours: true,
    })
    expect(readPlainText(copied(words, long), all).code).toBe(long)
  })

  test('quoted by a mail program is still read', () => {
    const quoted = copied(en).replaceAll('\n', '\r\n')
    expect(readPlainText(`Hello,\r\n\r\n${quoted}\r\nBye`, all)).toMatchObject({ ours: true, code })
  })

  test('with a character of the code altered has no code: nothing is corrected in silence', () => {
    const altered = copied(en).replace(`${code.slice(0, 4)}  `, `${code.slice(0, 3)}${code[3] === 'A' ? 'B' : 'A'}  `)
    expect(readPlainText(altered, all)).toMatchObject({ ours: true, code: null })
  })
})

describe('any other text', () => {
  test('is searched for a code', () => {
    const mail = `My code is ${groupsOf(code).join('-')}, thanks`
    expect(readPlainText(mail, all)).toEqual({ said: [], outcome: null, code, ours: false })
  })

  test.each(['', 'hello', 'x'.repeat(300_000), ':\n: \n\n:'.repeat(1000)])(
    'has none, and no claims: case %#',
    (text) => {
      expect(readPlainText(text, all)).toEqual({ said: [], outcome: null, code: null, ours: false })
    },
  )
})
