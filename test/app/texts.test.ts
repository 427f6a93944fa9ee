import { describe, expect, it } from 'vitest'
import { fillTexts } from '../../src/app/ui/fill-texts.ts'
import { phoneText } from '../../src/app/ui/phone-text.ts'
import { formatFor } from '../../src/app/words/format.ts'
import { languages } from '../../src/guide/language.ts'
import { someProvider } from './some-provider.ts'

describe('a telephone number', () => {
  it.each([
    ['+493023125000', '+49 30 231 250 00', 'an area code that can be told'],
    ['+498912345678', '+49 89 123 456 78', 'another one'],
    ['+4946112345', '+49 461 123 45', 'groups of three where it can not'],
    ['+46812345678', '+46 8 123 456 78', 'an area code of one digit'],
    ['+442079460123', '+44 207 946 0123', 'no single digit at the end'],
    ['+46771234567', '+46 771 234 567', 'a service of three digits'],
    ['+14155550123', '+1 415 555 0123', 'a country code of one digit'],
    ['+35315550', '+353 155 50', 'a country code of three digits'],
    ['+49110', '+49 110', 'a short one'],
  ])('%s is shown as %s: %s', (e164, shown) => {
    expect(phoneText(e164)).toBe(shown)
    expect(phoneText(e164).replaceAll(' ', '')).toBe(e164)
  })
})

describe('the provider in authored texts', () => {
  it('stands in every text, however deep, and nothing else is touched', () => {
    const words = { title: 'Call {provider}', answers: { a: ['{provider}, {unknown}'] }, span: { kind: 'param' } }
    expect(fillTexts(words, { provider: someProvider, language: 'en' })).toEqual({
      title: 'Call Somewhere Net',
      answers: { a: ['Somewhere Net, {unknown}'] },
      span: { kind: 'param' },
    })
  })

  it('has words that are true for everybody while it is unknown', () => {
    expect(fillTexts('{provider}', { provider: null, language: 'sv' })).toBe('din leverantör')
  })
})

describe('stretches of time', () => {
  it.each([
    ['de', 30, '30 Sekunden'],
    ['de', 60, '1 Minute'],
    ['sv', 90, '1 minut och 30 sekunder'],
    ['en', 3900, '1 hour and 5 minutes'],
    ['en', 0, '0 seconds'],
  ] as const)('%s: %i seconds are %s', (language, seconds, text) => {
    expect(formatFor(language).duration(seconds)).toBe(text)
  })

  it.each([
    [0.2, '0:01', 'what has begun is not over'],
    [0, '0:00', 'over'],
    [65, '1:05', 'two digits'],
    [3600, '1:00:00', 'an hour'],
    [-5, '0:00', 'never below'],
  ])('%f seconds stand on a clock as %s: %s', (seconds, text) => {
    expect(formatFor('en').clock(seconds)).toBe(text)
  })

  it('has no words for less than a minute ago', () => {
    const { ago } = formatFor('de')
    expect(ago(0, 59_000)).toBeNull()
    expect(ago(0, 60_000)).toBe('vor 1 Minute')
    expect(ago(0, 3 * 3_600_000)).toBe('vor 3 Stunden')
    expect(ago(0, 2 * 86_400_000)).toBe('vor 2 Tagen')
  })

  it.each(languages)('names Monday first in %s', (language) => {
    expect(formatFor(language).weekday(1)).toBe({ de: 'Montag', sv: 'måndag', en: 'Monday' }[language])
    expect(formatFor(language).weekday(7)).toBe({ de: 'Sonntag', sv: 'söndag', en: 'Sunday' }[language])
  })
})
