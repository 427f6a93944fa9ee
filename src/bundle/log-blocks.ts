import type { AnswerId, StepId } from '../guide/ids.ts'
import type { Reading } from '../guide/reading.ts'
import type { Block } from './document.ts'
import type { PayloadEntry } from './payload.ts'
import { type RunForDocument, speechOf } from './run-for-document.ts'
import type { BundleWords } from './words/bundle-words.ts'

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
  const { words } = run
  const speech = speechOf(run)
  if ('leftOut' in entry) return words.leftOut
  const { content } = entry
  switch (content.type) {
    case 'answered': {
      const { answer, typed = null } = content
      const [step, level] = [content.step as StepId, (content.reading?.level ?? answer) as AnswerId]
      const reading = content.reading === undefined ? '' : ` [${figures(content.reading as Reading, words)}]`
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

/** Single figures as they are; long series only by their number of samples; what was not measured not at all. */
function figures(reading: Reading, words: BundleWords): string {
  const known = Object.entries(reading.figures).filter(([, figure]) => figure !== null)
  return `${words.figures}: ${known
    .map(([name, figure]) => `${name} ${Array.isArray(figure) ? `(${figure.length})` : figure}`)
    .join(', ')}`
}
