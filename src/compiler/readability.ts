import type { Language } from '../guide/language.ts'

/** The most that a step may reach: LIX (Björnsson 1968) in German and Swedish, Flesch–Kincaid grade in English. */
export const hardestAllowed: Readonly<Record<Language, number>> = { de: 35, sv: 35, en: 6 }

/** Names of the measures, as problems and statistics call them. */
export const measureName: Readonly<Record<Language, string>> = { de: 'LIX', sv: 'LIX', en: 'Flesch–Kincaid grade' }

/** Whether a word was marked as one that cannot be avoided; it then counts as short, or as two syllables. */
export type IsExcused = (word: string) => boolean

/** Exact words, and with `*` at the end every word that begins so; in any case. */
export function excusedBy(list: readonly string[]): IsExcused {
  const entries = list.map((entry) => entry.toLocaleLowerCase())
  const exact = new Set(entries.filter((entry) => !entry.endsWith('*')))
  const beginnings = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1))
  return (word) => {
    const lower = word.toLocaleLowerCase()
    return exact.has(lower) || beginnings.some((beginning) => lower.startsWith(beginning))
  }
}

/** Both measures are made for pages: in a text shorter than this, one long word of three would make it hard. */
const fewestWords = 10

/** How hard some sentences are together, by the measure of the language; 0 where there are no words. */
export function readability(sentences: readonly string[], language: Language, isExcused: IsExcused): number {
  const counted = sentences.map(wordsOf).filter((words) => words.length > 0)
  const words = counted.flat()
  if (words.length === 0) return 0
  const sentenceLength = words.length / counted.length
  if (language === 'en') {
    const syllables = words.reduce(
      (sum, word) => sum + (isExcused(word) ? Math.min(2, syllablesOf(word)) : syllablesOf(word)),
      0,
    )
    const padding = Math.max(0, fewestWords - words.length)
    return Math.max(0, 0.39 * sentenceLength + 11.8 * ((syllables + padding) / (words.length + padding)) - 15.59)
  }
  const long = words.filter((word) => [...word].length > 6 && !/\d/.test(word) && !isExcused(word)).length
  return sentenceLength + (100 * long) / Math.max(words.length, fewestWords)
}

/** Words, the parts of a compound with hyphens apart. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
}

/** Sentences of a paragraph: split after . ! ? : … before a space, not after a single letter or a number ("z. B.", "1."). */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = []
  let begun: string[] = []
  for (const piece of paragraph.split(/(?<=[.!?:…]["”“»)]?)\s+/)) {
    if (piece === '') continue
    begun.push(piece)
    if (/(?:^|[\s(])[\p{L}\p{N}]{1,2}\.$/u.test(piece)) continue
    sentences.push(begun.join(' '))
    begun = []
  }
  return begun.length === 0 ? sentences : [...sentences, begun.join(' ')]
}

/** What is written but not spoken, or spoken as two; each with what it leaves for counting groups of vowels. */
const spelling: readonly (readonly [RegExp, string])[] = [
  [/['’]s?$/, ''],
  [/^some(?=[a-z])/, 'som'],
  [/^every/, 'evry'],
  [/^busi/, 'bus'],
  [/([^aeiouy])re$/, '$1er'],
  [/([^aeiouyl])les$/, '$1le'],
  [/([^aeiouyszxcgh])es$/, '$1s'],
  [/([^aeiouytd])ed$/, '$1d'],
  [/([^aeiouy])ely$/, '$1ly'],
  [/([^aeiouy])eless$/, '$1less'],
  [/([^aeiouyl]|[aeiouy]l)e$/, '$1'],
  [/([aeiouy])e$/, '$1'],
  [/([aeiouy])(ing|est)$/, '$1-$2'],
  [/([dr])(ea|eo|ia|io)$/, '$1e-a'],
  [/uie/, 'u-e'],
  [/creat/, 'cre-at'],
]

/** Groups of vowels after the commonest rules of spelling: right for nearly all words, which is enough for a grade. */
export function syllablesOf(word: string): number {
  const lower = word.toLowerCase()
  if (/\d/.test(lower) || lower.length <= 3) return 1
  const spoken = spelling.reduce((text, [written, left]) => text.replace(written, left), lower)
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length)
}
