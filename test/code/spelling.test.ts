import { describe, expect, test } from 'vitest'
import { type CodeText, LETTERS, symbolOf } from '../../src/code/alphabet.ts'
import { codeDay } from '../../src/code/code-day.ts'
import { encodeCode } from '../../src/code/encode-code.ts'
import { readCode } from '../../src/code/read-code.ts'
import { otherNames, spellingNames } from '../../src/code/spelling/alphabets.ts'
import { digitWords, otherDigitWords } from '../../src/code/spelling/digit-words.ts'
import { groupStates } from '../../src/code/spelling/group-states.ts'
import { lexicon } from '../../src/code/spelling/lexicon.ts'
import { slipsBetween } from '../../src/code/spelling/near-word.ts'
import { spellOut } from '../../src/code/spelling/spell-out.ts'
import { heardOf, understand } from '../../src/code/spelling/understand.ts'
import { languages } from '../../src/guide/language.ts'
import { randomFrom, someCodes } from './some-codes.ts'

/** Letters; `'` after a word, `~` after a mistyped one, `?` or `(B|D)` for what nobody can tell. */
function told(text: string): string {
  return understand(text)
    .map(({ letter, by, perhaps }) => {
      if (by === 'ambiguous') return `(${perhaps.join('|')})`
      return letter + (by === 'word' ? "'" : by === 'mistyped-word' ? '~' : '')
    })
    .join('')
}

describe('understood are', () => {
  test.each([
    ['characters', 'XAHD54DQ', 'XAHD54DQ'],
    ['small letters in groups', 'xahd 54dq-5e', 'XAHD54DQ5E'],
    ['groups of any length', 'x ahd5 4dq', 'XAHD54DQ'],
    ['letters that look like digits', 'oil OIL', '011011'],
    ['German towns', 'Xanten Aachen Hamburg Düsseldorf', "X'A'H'D'"],
    ['German first names', 'Xanthippe, Anton, Heinrich, Dora, Cäsar', "X'A'H'D'C'"],
    ['Swedish names', 'Xerxes Adam Helge David Zäta', "X'A'H'D'Z'"],
    ['NATO words', 'x-ray alpha hotel DELTA juliett Juliet', "X'A'H'D'J'J'"],
    ['a mixture', 'Quickborn Bertil foxtrot 4 k', "Q'B'F'4K"],
    ['without umlauts', 'Duesseldorf Dusseldorf Koeln Munchen Zata', "D'D'K'M'Z'"],
    ['German numbers', 'null eins zwo zwei drei vier fünf sechs sieben acht neun', "0'1'2'2'3'4'5'6'7'8'9'"],
    ['Swedish numbers', 'noll ett två tre fyra fem sex sju åtta nio', "0'1'2'3'4'5'6'7'8'9'"],
    ['English numbers', 'zero oh one two three four five six seven eight nine niner', "0'0'1'2'3'4'5'6'7'8'9'9'"],
    ['letters with their German names', 'A wie Anton, B wie Berlin', "A'B'"],
    ['letters with their Swedish names', 'B som i Bertil f som filip', "B'F'"],
    ['letters with their English names', 'F for Foxtrot A as in Alfa M like Mike', "F'A'M'"],
    ['letters beside their names', 'A Aachen B Berlin', "A'B'"],
    ['a letter beside another name', 'A Berlin', "AB'"],
    ['a name before letters', 'Anton 4K', "A'4K"],
    ['joining words among names', 'Anton und Berta, dann Dora and Echo', "A'B'D'E'"],
    ['joining words as groups where nothing is spelled', 'AND4 and', 'AND4AND'],
    ['doubled characters', 'double five, doppelt Anton, dubbel k, triple 7', "5'5'A'A'KK777"],
    ['a double u', 'double u dubbel ve dubbelve', "W'W'W'"],
    ['marks for what was not heard', 'A??_*', 'A????'],
    ['words for what was not heard', 'Anton unverständlich oklart illegible', "A'???"],
    ['letters that codes do not have', 'U Ulrich Å é', '????'],
    ['slips', 'Düseldorf Chemntiz Foxtrott Quikcborn', 'D~C~F~Q~'],
    ['a slip that is nearer to one name than to another', 'Manchen', 'M~'],
    ['a slip as near to one name as to another', 'Zwickau Belta', "Z'(D|B)"],
    ['a single word among groups', 'XAHD KXMW DQRS Anton ABCDEFG', "XAHDKXMWDQRSA'ABCDEFG"],
    ['an unknown word among names', 'Hamburg Hannover Dora', "H'?D'"],
    ['a letter that is not that of its name', 'B wie Dora', '(B|D)'],
    ['a town that is a group', 'JENA ADAM 54DQ 1234', 'JENAADAM54DQ1234'],
    ['a group that is a town', 'Jena Adam Dora', "J'A'D'"],
    ['the letter I beside a Swedish link', 'i som i Ivar', "1'"],
    ['nothing', '  ,.- ', ''],
  ])('%s: %s', (_, text, letters) => {
    expect(told(text)).toBe(letters)
  })

  test('each character knows its place in the text', () => {
    const text = 'A wie Anton 5K x-ray'
    expect(understand(text).map(({ from, to }) => text.slice(from, to))).toEqual(['A wie Anton', '5', 'K', 'x-ray'])
  })

  test('a text without end is cut', () => {
    expect(understand('A'.repeat(100_000)).length).toBe(2_000)
  })
})

describe('the alphabets', () => {
  test.each(languages)('%s has a name for each letter and a word for each digit', (language) => {
    expect(spellingNames[language].map((name) => name[0]).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    expect(digitWords[language]).toHaveLength(10)
  })

  test('every name stands for the letter that it begins with, every number word for one digit', () => {
    for (const [letter, names] of Object.entries(otherNames)) for (const name of names) expect(name[0]).toBe(letter)
    expect(otherDigitWords).toHaveLength(10)
    const all = [...languages.flatMap((language) => digitWords[language]), ...otherDigitWords.flat()]
    const letters = languages.flatMap((language) => spellingNames[language])
    for (const word of [...all, ...letters])
      expect(
        lexicon.has(
          word
            .toLowerCase()
            .normalize('NFD')
            .replace(/[\p{M}-]/gu, ''),
        ),
      ).toBe(true)
  })

  test('nearly every slip in a name is forgiven, and hardly any makes another character of it', () => {
    const random = randomFrom(1)
    let right = 0
    let wrong = 0
    const words = [...lexicon].flatMap(([word, meaning]) =>
      meaning.kind === 'letter' && word.length > 4 ? [{ word, meaning }] : [],
    )
    for (const { word, meaning } of words) {
      for (let i = 0; i < 20; i++) {
        const place = random(word.length - 1)
        const slips = [
          word.slice(0, place) + word.slice(place + 1),
          word.slice(0, place) + word[place] + word.slice(place),
          `${word.slice(0, place)}${word[place + 1]}${word[place]}${word.slice(place + 2)}`,
          word.slice(0, place) + 'abcdefghijklmnopqrstuvwxyz'[random(26)] + word.slice(place + 1),
        ]
        const [character, more] = understand(`zwickau ${slips[i % 4]}`).slice(1)
        if (more === undefined && character?.symbol === symbolOf(meaning.letter)) right++
        else if (more !== undefined || character?.symbol !== null) wrong++
      }
    }
    expect(right / (20 * words.length)).toBeGreaterThan(0.95)
    expect(wrong / (20 * words.length)).toBeLessThan(0.005)
  })

  test('slips are counted as people make them', () => {
    expect(slipsBetween('anton', 'anton', 2)).toBe(0)
    expect(slipsBetween('atnon', 'anton', 2)).toBe(1)
    expect(slipsBetween('anto', 'anton', 2)).toBe(1)
    expect(slipsBetween('antton', 'anton', 2)).toBe(1)
    expect(slipsBetween('amton', 'anton', 2)).toBe(1)
    expect(slipsBetween('berta', 'anton', 2)).toBeGreaterThan(2)
  })
})

describe('spelling out', () => {
  const code = 'XAHD54DQ5EFXXGQZ' as CodeText

  test.each([
    ['de', 'X wie Xanten', 'fünf'],
    ['sv', 'X som i Xerxes', 'fem'],
    ['en', 'X for X-ray', 'five'],
  ] as const)('in %s', (language, first, fifth) => {
    const groups = spellOut(code, language)
    expect(groups.map((group) => group.length)).toEqual([4, 4, 4, 4])
    expect([groups[0]?.[0]?.said, groups[1]?.[0]?.said]).toEqual([first, fifth])
  })

  test('what is spelled out is understood, in every language and style, also mixed', () => {
    const random = randomFrom(2)
    for (const text of someCodes(300, 2)) {
      const said = languages.map((language) => spellOut(text, language).flat())
      for (const spoken of [
        ...said.map((characters) => characters.map(({ said: phrase }) => phrase).join(', ')),
        ...said.map((characters) => characters.map(({ name }) => name).join(' ')),
        [...text].map((letter, i) => [letter, ...said.map((c) => c[i]?.name)][random(4)]).join(' '),
        [...text].map((letter, i) => (random(2) ? `${letter} ${said[random(3)]?.[i]?.name}` : letter)).join('  '),
      ]) {
        expect([spoken, readCode(spoken.toUpperCase())]).toMatchObject([spoken, { status: 'clean', code: text }])
      }
    }
  })
})

describe('while a code is typed', () => {
  const now = Date.UTC(2026, 10, 21)
  const fields = { flow: 3, day: codeDay(now), changed: false, tag: 7, rank: 5n }
  const states = (text: string, flows = 4) =>
    groupStates(heardOf(understand(text)), { flows, now }).map(({ state }) => state)

  test.each([
    ['short', encodeCode(fields)],
    ['long', encodeCode({ ...fields, rank: 2n ** 30n })],
  ])('groups of a %s code can be right as they are complete', (_, code) => {
    expect(states(code.slice(0, 3))).toEqual(['incomplete'])
    expect(states(code.slice(0, 9))).toEqual(['can-be', 'can-be', 'incomplete'])
    expect(states(code).every((state) => state === 'can-be')).toBe(true)
    expect(states(`${code.slice(0, 6)}?${code.slice(7)}`)[1]).toBe('illegible')
  })

  test('a guide that nobody knows and a day in the future show at once', () => {
    expect(states(encodeCode(fields), 3)[0]).toBe('unknown-guide')
    expect(states(encodeCode({ ...fields, day: codeDay(now) + 1 }))[1]).toBe('can-be')
    expect(states(encodeCode({ ...fields, day: codeDay(now) + 2 }))[1]).toBe('future-day')
    expect(states(`?${encodeCode({ ...fields, day: codeDay(now) + 2 }).slice(1)}`).slice(0, 2)).toEqual([
      'illegible',
      'can-be',
    ])
  })

  test('a day in the future shows for every day', () => {
    for (let ahead = 2; ahead < 150; ahead++) {
      expect(states(encodeCode({ ...fields, day: codeDay(now) + ahead }))[1]).toBe('future-day')
    }
  })

  test('most slips in the first group show before the second one is typed', () => {
    const code = encodeCode(fields)
    let shown = 0
    for (let place = 0; place < 4; place++) {
      for (const letter of LETTERS) {
        if (states(code.slice(0, place) + letter + code.slice(place + 1, 4))[0] === 'unknown-guide') shown++
      }
    }
    expect(shown / 124).toBeGreaterThanOrEqual(0.5)
  })
})
