import { describe, expect, it } from 'vitest'
import type { GuideListing } from '../../src/guide/bundle.ts'
import type { Language } from '../../src/guide/language.ts'
import { searchGuides } from '../../src/guide/search-guides.ts'

type Said = { readonly title: string; readonly keywords: readonly string[] }

function listing(guide: string, said: Readonly<Record<Language, Said>>): GuideListing {
  const titles = Object.fromEntries(
    Object.entries(said).map(([language, words]) => [language, { about: '', atHand: [], ...words }]),
  )
  return { guide, revision: 1, fingerprint: guide, minutes: 1, steps: 1, titles } as unknown as GuideListing
}

const listings = [
  listing('connectivity', {
    de: { title: 'Das Internet geht nicht', keywords: ['netz weg', 'wlan', 'langsam', 'keine verbindung'] },
    sv: { title: 'Internet fungerar inte', keywords: ['inget nät', 'wifi', 'långsamt'] },
    en: { title: 'The internet does not work', keywords: ['no internet', 'wifi', 'slow'] },
  }),
  listing('set-top-box-card', {
    de: { title: 'Fernsehsender fehlen', keywords: ['karte', 'smartcard', 'kein zugriff', 'receiver'] },
    sv: { title: 'TV-kanaler saknas', keywords: ['kortfel', 'programkort', 'ingen åtkomst'] },
    en: { title: 'TV channels are missing', keywords: ['card', 'no access'] },
  }),
  listing('parental-control', {
    de: { title: 'Nur Kinderfilme zu sehen', keywords: ['kindersicherung', 'jugendschutz', 'altersgrenze', 'pin'] },
    sv: { title: 'Bara barnfilmer syns', keywords: ['barnlås', 'åldersgräns'] },
    en: { title: 'Only children’s films', keywords: ['kids', 'age limit'] },
  }),
]

const found = (typed: string, language: Language = 'de') =>
  searchGuides(listings, typed, language).map((each) => each.guide)

describe('what somebody types', () => {
  it.each([
    ['Netz weg', 'de', 'connectivity', 'the keyword itself'],
    ['das netz ist weg', 'de', 'connectivity', 'small words between'],
    ['WLAN', 'de', 'connectivity', 'capitals'],
    ['nur Kinderfilme', 'de', 'parental-control', 'words of the title'],
    ['Kindersicherun', 'de', 'parental-control', 'the end missing'],
    ['jugndschutz', 'de', 'parental-control', 'a letter left out'],
    ['kartfel', 'sv', 'set-top-box-card', 'a wrong letter'],
    ['kortefl', 'sv', 'set-top-box-card', 'two letters swapped'],
    ['kortfel', 'de', 'set-top-box-card', 'a word of another language'],
    ['langsamt', 'sv', 'connectivity', 'no dots and rings'],
    ['Smartcard', 'de', 'set-top-box-card', 'a compound'],
    ['mein WLAN ruckelt seit gestern', 'de', 'connectivity', 'words around it that nobody knows'],
    ['Karte geht nicht', 'de', 'set-top-box-card', 'a word that fits one guide before words that fit another'],
  ] as readonly (readonly [string, Language, string, string])[])('%s (%s) finds %s: %s', (typed, language, guide) => {
    expect(found(typed, language)[0]).toBe(guide)
  })

  it('shows everything in its own order while nothing is typed', () => {
    expect(found('')).toEqual(['connectivity', 'set-top-box-card', 'parental-control'])
    expect(found('  ')).toHaveLength(3)
  })

  it.each(['xyzzy', 'Waschmaschine', 'zzzz weg'])('finds nothing for %s', (typed) => {
    expect(found(typed)).toEqual([])
  })

  it('puts the page’s own language before another', () => {
    expect(found('wifi', 'de')).toContain('connectivity')
    expect(found('wifi', 'sv')[0]).toBe('connectivity')
  })
})
