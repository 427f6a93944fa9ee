import { groupsOf } from '../code/groups.ts'
import type { CheckedProbe } from '../guide/entry.ts'
import type { AnswerId, StepId } from '../guide/ids.ts'
import { locales } from '../guide/language.ts'
import type { Reading } from '../guide/reading.ts'
import { checkedWords } from './attempt-blocks.ts'
import type { Block } from './document.ts'
import type { PayloadEntry } from './payload.ts'
import { type RunForDocument, speechOf } from './run-for-document.ts'
import type { BundleWords } from './words/bundle-words.ts'
import { type AnyReading, durationInWords, readingInWords } from './words/reading-in-words.ts'

/** Every entry with its time, also those that no longer count. */
export function logBlocks(run: RunForDocument): Block[] {
  const { payload, words, guideWords, timeZone } = run
  const time = new Intl.DateTimeFormat(locales[guideWords.language], {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone,
  })
  const leftOut = payload.entries.filter((entry) => 'leftOut' in entry).length
  return [
    ...(leftOut === 0 ? [] : [{ kind: 'paragraph', text: words.leftOutCount(leftOut) } as const]),
    { kind: 'rows', rows: payload.entries.map((entry) => [time.format(entry.at), entryWords(entry, run)] as const) },
  ]
}

/** One entry in words. */
export function entryWords(entry: PayloadEntry, run: RunForDocument): string {
  const { words } = run
  const speech = speechOf(run)
  if ('leftOut' in entry) return words.leftOut
  const { content } = entry
  switch (content.type) {
    case 'answered': {
      const { answer, typed = null } = content
      const [step, level] = [content.step as StepId, (content.reading?.level ?? answer) as AnswerId]
      const reading = content.reading === undefined ? '' : details(content.reading, words, run.timeZone)
      const prefilled = content.prefilled === true ? ` (${words.prefilled})` : ''
      return `${speech.step(step)}: ${speech.answer({ step, answer: answer as AnswerId, level, typed })}${reading}${prefilled}`
    }
    case 'waiting':
      return `${words.contents.waiting}: ${speech.step(content.step as StepId)}`
    case 'went-back':
      return `${words.contents['went-back']}: ${speech.step(content.to as StepId)}`
    case 'named':
      return `${words.contents.named}: ${content.name}`
    case 'code-issued':
      return `${words.contents['code-issued']}: ${groupsOf(content.code).join(' ')}`
    case 'language-changed':
      return `${words.contents['language-changed']}: ${content.language}`
    case 'clock-jumped':
      return `${words.contents['clock-jumped']}: ${jumpInWords(content.byMs, locales[run.guideWords.language])}`
    case 'hung-up':
      return content.task === '' ? words.contents['hung-up'] : `${words.contents['hung-up']}: ${content.task}`
    case 'checked':
      return `${words.contents.checked}: ${checkedWords(content.readings as readonly Reading<CheckedProbe>[], words)}`
    case 'measured-again': {
      const { step: id, reading } = content
      const step = id as StepId
      const level = reading.level as AnswerId
      const said = speech.answer({ step, answer: level, level, typed: null })
      return `${words.contents['measured-again']}: ${speech.step(step)}: ${said}${details(reading, words, run.timeZone)}`
    }
    case 'came-back':
      return content.works ? words.cameBack.works : words.cameBack.same
    case 'begun':
    case 'returned':
    case 'contradiction-kept':
      return words.contents[content.type]
  }
}

/** `+2 minutes`: the clock was put on. */
const jumpInWords = (byMs: number, locale: string) =>
  `${byMs < 0 ? '−' : '+'}${durationInWords(locale, Math.round(Math.abs(byMs) / 1000))}`

/** ` [Download: 48.2 Mbit/s; Tries: 3. Measured over mobile data.]`; nothing where nothing was obtained. */
function details(reading: AnyReading, { figureWords }: BundleWords, timeZone: string): string {
  const { figures, remarks } = readingInWords(reading, figureWords, timeZone)
  const parts = [figures.map(({ name, value }) => `${name}: ${value}`).join('; '), remarks.join(' ')]
  const said = parts.filter(Boolean).join('. ')
  return said === '' ? '' : ` [${said}]`
}
