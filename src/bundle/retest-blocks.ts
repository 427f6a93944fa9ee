import { locales } from '../guide/language.ts'
import type { Reading } from '../guide/reading.ts'
import type { Block } from './document.ts'
import type { RunForDocument } from './run-for-document.ts'
import type { RunSpeech } from './run-speech.ts'
import { probeLevelWord } from './words/level-words.ts'

/** What was measured once more beside the guide's steps: before and after, with their times; the figures stand in the log. */
export function retestBlocks(run: RunForDocument, speech: Pick<RunSpeech, 'step'>): Block[] {
  const rows = retestRows(run, speech)
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: run.words.retests },
    { kind: 'rows', rows },
  ]
}

type Retested = Pick<RunForDocument, 'summary' | 'words' | 'guideWords' | 'timeZone'>

/** The same as what was measured, and before and after. */
export function retestRows(
  { summary, words, guideWords, timeZone }: Retested,
  speech: Pick<RunSpeech, 'step'>,
): (readonly [string, string])[] {
  const moment = new Intl.DateTimeFormat(locales[guideWords.language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  })
  const dated = (reading: Reading) => ({
    level: probeLevelWord(words.levels, reading),
    at: moment.format(reading.startedAt),
  })
  return summary.retests.map(
    ({ step, before, after }) =>
      [speech.step(step), words.retest(dated(before.reading), dated(after.reading))] as const,
  )
}
