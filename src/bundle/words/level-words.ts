import type { Step } from '../../guide/flow.ts'
import type { AnswerId } from '../../guide/ids.ts'
import type { anyProbeLevels, ProbeId, probeLevels, readingLevels, ValidatorId } from '../../guide/levels.ts'
import type { Reading } from '../../guide/reading.ts'

type AnyLevel =
  | (typeof probeLevels)[ProbeId][number]
  | (typeof readingLevels)[ValidatorId][number]
  | (typeof anyProbeLevels)[number]

/** Answers that every guide shares, so that no guide has words for them. */
type SharedAnswer =
  | 'next'
  | 'done'
  | 'cannot'
  | 'unsure'
  | 'waited'
  | 'cut-short'
  | 'saved'
  | 'taken'
  | 'skipped'
  | 'other'

/** What was measured, read or done, in two or three words for an agent; by probe or validator where one word won't do. */
export type LevelWords = Readonly<Record<AnyLevel | SharedAnswer, string>> &
  Readonly<Partial<Record<`${ProbeId | ValidatorId}.${AnyLevel}`, string>>>

/** An answer that the guide itself has no words for; its id where nobody has. */
export function levelWord(levels: LevelWords, step: Step | null, answer: AnswerId): string {
  return wordOf(levels, step?.kind === 'measure' ? step.probe : step?.kind === 'read' ? step.validator : null, answer)
}

/** The same for a probe that no step asked for. */
export function probeLevelWord(levels: LevelWords, { probe, level }: Pick<Reading, 'probe' | 'level'>): string {
  return wordOf(levels, probe, level)
}

function wordOf(levels: LevelWords, source: ProbeId | ValidatorId | null, answer: string): string {
  const words: Readonly<Record<string, string>> = levels
  return (source === null ? undefined : words[`${source}.${answer}`]) ?? words[answer] ?? answer
}
