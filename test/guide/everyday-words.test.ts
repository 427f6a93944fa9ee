import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileGuides, listingOf } from '../../src/compiler/compile-guides.ts'
import { type Language, languages } from '../../src/guide/language.ts'
import { searchGuides } from '../../src/guide/search-guides.ts'

const listings = compileGuides('guides').guides.map(listingOf)

type Line = { readonly language: Language; readonly right: readonly string[]; readonly typed: string }

const lines = readFileSync(new URL('everyday-words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Line => {
    const [language = '', right = '', typed = ''] = line.split(' | ')
    return { language: language as Language, right: right.split(', '), typed }
  })

const found = (typed: string, language: Language) => searchGuides(listings, typed, language).map(({ guide }) => guide)

describe.each(languages)('what people type in %s', (language) => {
  const own = lines.filter((line) => line.language === language)

  test('there are enough to say something', () => expect(own.length).toBeGreaterThan(150))

  test('finds the right guide first', () => {
    const missed = own.flatMap(({ right, typed }) => {
      const first = found(typed, language)[0]
      return first !== undefined && right.includes(first)
        ? []
        : [`${typed} → ${first ?? 'nothing'}, not ${right.join(' or ')}`]
    })
    expect(missed).toEqual([])
  })
})

test.each<readonly [Language, string]>([
  ['de', 'Waschmaschine'],
  ['de', 'Vertrag kündigen'],
  ['de', 'Rechnung'],
  ['de', 'Öffnungszeiten'],
  ['de', 'Umzug'],
  ['sv', 'tvättmaskin'],
  ['sv', 'säga upp avtalet'],
  ['sv', 'faktura'],
  ['sv', 'öppettider'],
  ['en', 'washing machine'],
  ['en', 'opening hours'],
  ['en', 'moving house'],
])('in %s, “%s” is about none of them', (language, typed) => {
  expect(found(typed, language)).toEqual([])
})
