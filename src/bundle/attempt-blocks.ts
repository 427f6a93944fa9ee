import type { Attempt } from '../engine/attempt.ts'
import type { CheckedProbe } from '../guide/entry.ts'
import { locales } from '../guide/language.ts'
import type { Reading } from '../guide/reading.ts'
import type { Block } from './document.ts'
import type { RunForDocument } from './run-for-document.ts'
import type { BundleWords } from './words/bundle-words.ts'
import { probeLevelWord } from './words/level-words.ts'

/** What support asked to be tried between two calls: how long it took, what came of it, and what was measured. */
export function attemptBlocks(run: RunForDocument): Block[] {
  const rows = attemptRows(run)
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: run.words.attempts },
    { kind: 'rows', rows },
  ]
}

type Tried = Pick<RunForDocument, 'summary' | 'words' | 'guideWords' | 'timeZone'>

/** The same as task and what came of it. */
export function attemptRows({ summary, words, guideWords, timeZone }: Tried): (readonly [string, string])[] {
  const moment = new Intl.DateTimeFormat(locales[guideWords.language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  })
  return summary.attempts.map(
    (attempt) => [attempt.task || words.attempt.nameless, attemptWords(attempt, words, moment.format)] as const,
  )
}

function attemptWords({ since, end, before, after }: Attempt, words: BundleWords, moment: (at: number) => string) {
  const say = words.attempt
  if (end === null) return say.running(moment(since))
  const changes = after.map((reading) => {
    const earlier = before.find(({ probe }) => probe === reading.probe)
    const now = probeLevelWord(words.levels, reading)
    return `${say.checked[reading.probe]}: ${
      earlier === undefined ? now : say.changed(probeLevelWord(words.levels, earlier), now)
    }`
  })
  const result = end.works ? words.cameBack.works : words.cameBack.same
  return [say.lasted(moment(since), moment(end.at)), result, ...changes].join('. ')
}

/** `Outages: none reported, Our site: reachable` */
export function checkedWords(readings: readonly Reading<CheckedProbe>[], words: BundleWords): string {
  return readings
    .map((reading) => `${words.attempt.checked[reading.probe]}: ${probeLevelWord(words.levels, reading)}`)
    .join(', ')
}
