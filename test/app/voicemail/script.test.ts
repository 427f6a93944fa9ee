import { describe, expect, test } from 'vitest'
import {
  type Message,
  mostSeconds,
  scriptSeconds,
  voicemailScript,
} from '../../../src/app/customer/voicemail/script.ts'
import { de } from '../../../src/app/customer/voicemail/words/de.ts'
import { en } from '../../../src/app/customer/voicemail/words/en.ts'
import { sv } from '../../../src/app/customer/voicemail/words/sv.ts'
import type { VoicemailWords } from '../../../src/app/customer/voicemail/words/voicemail-words.ts'
import { compileGuides } from '../../../src/compiler/compile-guides.ts'
import { type Language, languages } from '../../../src/guide/language.ts'

const words: Readonly<Record<Language, VoicemailWords>> = { de, sv, en }
const message: Message = {
  name: 'Åsa Müller',
  phone: '030 23125 111',
  matter: 'Nothing works. No signal on the line',
  shortMatter: 'Nothing works',
  groups: ['XA9D', 'G7DV', 'W97D', 'YD42'],
  reachable: 'today until eight',
}
const said = (changes: Partial<Message> = {}, language: Language = 'en') =>
  voicemailScript({ ...message, ...changes }, words[language], language)

describe('what is said to an answering machine', () => {
  test('begins with name and number, and ends with the number once more', () => {
    expect(said().map(({ kind }) => kind)).toEqual(['greeting', 'number', 'matter', 'code', 'reachable', 'number'])
    expect(said().map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Hello, this is Åsa Müller.',
      'My number is 030 23125 111.',
      'It is about: Nothing works. No signal on the line.',
      'I have a Vorab code: X A 9 D, G 7 D V, W 9 7 D, Y D 4 2.',
      'You can reach me: today until eight.',
      'Once more: 030 23125 111. Thank you.',
    ])
  })

  test('keeps a number and a group of the code on one line', () => {
    const texts = said().map(({ text }) => text)
    expect(texts[1]).toBe('My number is 030\u00a023125\u00a0111.')
    expect(texts[3]).toContain(': X\u00a0A\u00a09\u00a0D, G\u00a07\u00a0D\u00a0V, ')
  })

  test('leaves out what there is not', () => {
    expect(said({ groups: [], reachable: '' }).map(({ kind }) => kind)).toEqual([
      'greeting',
      'number',
      'matter',
      'number',
    ])
  })

  test('says a long matter shortly before it takes half a minute', () => {
    const matter = 'Nothing works. The signal on the line is missing after a restart that was done as it should be done'
    expect(said({ matter })[2]?.text).toBe('It is about: Nothing works.')
  })

  test('counts digits and letters one by one: a longer number takes longer', () => {
    const short = { matter: 'Nothing works', reachable: '' }
    const plain = scriptSeconds(said(short))
    expect(scriptSeconds(said({ ...short, phone: '030 23125 1112223' }))).toBeGreaterThan(plain + 2)
    expect(scriptSeconds(said({ ...short, groups: [...message.groups, 'AB12'] }))).toBeGreaterThan(plain + 1)
  })
})

test('every outcome of every guide fits into half a minute, in each language', () => {
  const { guides } = compileGuides('guides')
  expect(guides.length).toBeGreaterThan(0)
  for (const { words: byLanguage } of guides) {
    for (const language of languages) {
      const { title, outcomes } = byLanguage[language]
      for (const { cause } of Object.values(outcomes)) {
        const matter = cause === null ? title : `${title}. ${cause}`
        const script = said({ matter, shortMatter: title, phone: '+49 30 23125 1112' }, language)
        expect(scriptSeconds(script), `${language}: ${matter}`).toBeLessThan(mostSeconds)
        expect(script.filter(({ kind }) => kind === 'number')).toHaveLength(2)
      }
    }
  }
})
