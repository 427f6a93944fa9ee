import type { Step } from '../../guide/flow.ts'
import type { AnswerId } from '../../guide/ids.ts'
import type { anyProbeLevels, ProbeId, probeLevels, readingLevels, ValidatorId } from '../../guide/levels.ts'

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
  const words: Readonly<Record<string, string>> = levels
  const source = step?.kind === 'measure' ? step.probe : step?.kind === 'read' ? step.validator : null
  return (source === null ? undefined : words[`${source}.${answer}`]) ?? words[answer] ?? answer
}
