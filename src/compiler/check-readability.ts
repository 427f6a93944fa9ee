import type { Language } from '../guide/language.ts'
import { named } from './check-headings.ts'
import { headingOf } from './expected-words.ts'
import type { Problems } from './problem.ts'
import {
  excusedBy,
  hardestAllowed,
  type IsExcused,
  measureName,
  readability,
  sentencesOf,
  wordsOf,
} from './readability.ts'
import type { WordsDraft, Written, WrittenSection } from './words-draft.ts'

/** How hard a guide reads in one language, one decimal. */
export type ReadabilityFigure = {
  readonly measure: string
  readonly allowed: number
  /** All that the person reads, taken together. */
  readonly whole: number
  readonly hardest: { readonly heading: string; readonly value: number } | null
  /** Entries of the exception list. */
  readonly excused: number
}

/** Measures every step and outcome; one that is too hard is reported at its hardest paragraph. */
export function checkReadability(words: WordsDraft, language: Language, problems: Problems): ReadabilityFigure {
  const isExcused = excusedBy(words.hardWords.map((word) => word.text))
  const allowed = hardestAllowed[language]
  let hardest: ReadabilityFigure['hardest'] = null
  const all: string[] = []
  for (const section of words.sections) {
    const texts = readByThePerson(section)
    const sentences = texts.flatMap(sentencesIn)
    all.push(...sentences)
    const value = round(readability(sentences, language, isExcused))
    const heading = headingOf(section.about, section.id)
    if (hardest === null || value > hardest.value) hardest = { heading, value }
    if (value > allowed) report({ heading, value, texts, language, isExcused }, problems)
  }
  reportUnused(words, problems)
  return {
    measure: measureName[language],
    allowed,
    whole: round(readability(all, language, isExcused)),
    hardest,
    excused: words.hardWords.length,
  }
}

/** Labels and the agent's words are no sentences for the person. */
function readByThePerson(section: WrittenSection): readonly Written[] {
  if (section.about === 'contradiction') return [section.fields.get('customer') ?? []].flat()
  return section.about === 'step' || section.about === 'outcome' ? [...section.blocks, ...section.help] : []
}

/** A parameter reads as one short word, a link as its text. */
function withoutMarks(text: string): string {
  return text
    .replaceAll('**', '')
    .replace(/\{[^{}]*\}/g, 'A')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
}

function sentencesIn(written: Written): readonly string[] {
  return sentencesOf(withoutMarks(written.text))
}

type TooHard = {
  readonly heading: string
  readonly value: number
  readonly texts: readonly Written[]
  readonly language: Language
  readonly isExcused: IsExcused
}

function report({ heading, value, texts, language, isExcused }: TooHard, problems: Problems): void {
  const measured = texts.flatMap((text) =>
    sentencesIn(text).map((sentence) => ({
      sentence,
      at: text.at,
      value: readability([sentence], language, isExcused),
    })),
  )
  const worst = measured.reduce((a, b) => (b.value > a.value ? b : a))
  const quoted = worst.sentence.length > 80 ? `${worst.sentence.slice(0, 79)}…` : worst.sentence
  problems.add(
    worst.at,
    `the ${named(heading)} is too hard to read: ${measureName[language]} ${value}, at most ${hardestAllowed[language]}; hardest: "${quoted}"`,
    'shorter sentences and words; what cannot be avoided goes to hard-words: at the top of the file',
  )
}

/** An exception that nothing needs any more would hide the next hard word of that kind. */
function reportUnused(words: WordsDraft, problems: Problems): void {
  if (words.hardWords.length === 0) return
  const used = new Set(
    words.sections
      .flatMap((section) => readByThePerson(section).flatMap((text) => wordsOf(withoutMarks(text.text))))
      .map((word) => word.toLocaleLowerCase()),
  )
  for (const { text, at } of words.hardWords) {
    const isExcused = excusedBy([text])
    if (![...used].some(isExcused))
      problems.add(at, `hard-words lists "${text.slice(0, 60)}", which no text uses`, 'remove it from the list')
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
