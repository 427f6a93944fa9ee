import type { Answered } from '../engine/replayed.ts'
import type { StepId } from '../guide/ids.ts'
import type { Reading } from '../guide/reading.ts'
import { answerWords, stepWords } from './answer-words.ts'
import type { Block } from './document.ts'
import type { PayloadEntry } from './payload.ts'
import type { RunForDocument } from './run-document.ts'

/** Every entry with its time, also those that no longer count. */
export function logBlocks(run: RunForDocument): Block[] {
  const { payload, words, guideWords, timeZone } = run
  const time = new Intl.DateTimeFormat(guideWords.language, { dateStyle: 'short', timeStyle: 'medium', timeZone })
  const leftOut = payload.entries.filter((entry) => 'leftOut' in entry).length
  return [
    ...(leftOut === 0 ? [] : [{ kind: 'paragraph', text: words.leftOutCount(leftOut) } as const]),
    { kind: 'rows', rows: payload.entries.map((entry) => [time.format(entry.at), entryWords(entry, run)] as const) },
  ]
}

/** One entry in words. */
export function entryWords(entry: PayloadEntry, run: RunForDocument): string {
  const { words, guideWords, flow } = run
  if ('leftOut' in entry) return words.leftOut
  const { content } = entry
  switch (content.type) {
    case 'answered': {
      const answered = { ...content, typed: content.typed ?? null } as unknown as Answered
      const reading = content.reading === undefined ? '' : ` [${figures(content.reading as Reading)}]`
      const prefilled = content.prefilled === true ? ` (${words.prefilled})` : ''
      return `${stepWords(guideWords, content.step as StepId).agent}: ${answerWords(guideWords, flow, answered)}${reading}${prefilled}`
    }
    case 'waiting':
      return `${words.contents.waiting}: ${stepWords(guideWords, content.step as StepId).agent}`
    case 'went-back':
      return `${words.contents['went-back']}: ${stepWords(guideWords, content.to as StepId).agent}`
    case 'named':
      return `${words.contents.named}: ${content.name}`
    case 'code-issued':
      return `${words.contents['code-issued']}: ${content.code}`
    case 'language-changed':
      return `${words.contents['language-changed']}: ${content.language}`
    case 'clock-jumped':
      return `${words.contents['clock-jumped']}: ${Math.round(content.byMs / 1000)} s`
    case 'begun':
    case 'returned':
    case 'contradiction-kept':
      return words.contents[content.type]
  }
}

/** Single figures as they are; long series only by their number of samples. */
function figures(reading: Reading): string {
  return [
    `${reading.probe} ${reading.level}`,
    ...Object.entries(reading.figures).map(
      ([name, figure]) => `${name} ${Array.isArray(figure) ? `(${figure.length})` : figure}`,
    ),
  ].join(', ')
}
