import { describe, expect, test } from 'vitest'
import { excusedBy, readability, sentencesOf, syllablesOf } from '../../src/compiler/readability.ts'
import { LampGuide } from './lamp-guide.ts'

const nobody = () => false

describe('LIX', () => {
  test('is words a sentence, and the share of words of more than six letters', () => {
    const sentences = ['Der Router steht im Flur auf dem Schrank.', 'Er leuchtet nicht und bleibt auch weiter dunkel.']
    expect(readability(sentences, 'de', nobody)).toBeCloseTo(16 / 2 + (100 * 2) / 16)
  })

  test('counts letters, not bytes, and the parts of a compound with hyphens apart', () => {
    expect(readability(['Öffnen Sie das WLAN-Menü jetzt gleich oder ein wenig später.'], 'de', nobody)).toBeCloseTo(11)
  })

  test('a single long word in a short text does not make it hard', () => {
    expect(readability(['Sätt tillbaka den.'], 'sv', nobody)).toBeCloseTo(13)
  })

  test('a marked word counts as short, in any case, and with * in any form', () => {
    const text = ['Die Steckdose und die Steckdosen sind im großen Zimmer ganz hinten links.']
    expect(readability(text, 'de', excusedBy(['steckdose']))).toBeCloseTo(12 + 100 / 12)
    expect(readability(text, 'de', excusedBy(['Steckdose*']))).toBeCloseTo(12)
  })
})

describe('Flesch–Kincaid', () => {
  test('is by words a sentence and syllables a word', () => {
    const sentence = 'The cat sat on the mat and the dog ran to the old red barn.'
    expect(readability([sentence], 'en', nobody)).toBeCloseTo(0.39 * 15 + 11.8 - 15.59)
  })

  test.each([
    ['router', 2],
    ['cable', 2],
    ['cables', 2],
    ['provider', 3],
    ['light', 1],
    ['television', 4],
    ['minutes', 2],
    ['waited', 2],
    ['asked', 1],
    ['pages', 2],
    ['devices', 3],
    ['idea', 3],
    ['being', 2],
    ['fibre', 2],
    ['somewhere', 2],
    ['safely', 2],
    ['business', 2],
    ['created', 3],
    ['the', 1],
    ['4711', 1],
    ["can't", 1],
  ])('%s has %i syllables', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables)
  })
})

test.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['Das ist z. B. gut. Und am 2. Mai auch.', ['Das ist z. B. gut.', 'Und am 2. Mai auch.']],
  ['„Ja.“ Nein.', ['„Ja.“', 'Nein.']],
  ['', []],
])('the sentences of %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

describe('a guide', () => {
  test('tells how hard it reads, and where most', () => {
    const { guide } = new LampGuide().compile()
    expect(guide?.readability.de).toMatchObject({ measure: 'LIX', allowed: 35, excused: 0 })
    expect(guide?.readability.de.whole).toBeGreaterThan(5)
    expect(guide?.readability.de.hardest?.value).toBeLessThanOrEqual(35)
    expect(guide?.readability.en.measure).toBe('Flesch–Kincaid grade')
  })

  test('may mark a word that cannot be avoided', () => {
    const hard = 'Glasfaserkabel und Netzwerkkabel sind im Sicherungskasten rechts unten beim Stromzähler.'
    const guide = new LampGuide().change('de.md', 'Es geht links herum.', hard)
    expect(guide.problems).toHaveLength(1)
    const marked = guide.change(
      'de.md',
      'keywords: lampe, licht\n',
      'keywords: lampe, licht\nhard-words: Glasfaser*, netzwerkkabel, Sicherungskasten, Stromzähler\n',
    )
    expect(marked.problems).toEqual([])
  })
})
