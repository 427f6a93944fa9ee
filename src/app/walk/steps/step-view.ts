import type { Answered } from '../../../engine/replayed.ts'
import type { Step, StepKind } from '../../../guide/flow.ts'
import type { AnswerId, PictureId } from '../../../guide/ids.ts'
import type { Reading } from '../../../guide/reading.ts'
import type { StepWords } from '../../../guide/words.ts'
import type { LiveRun } from '../run/use-run.ts'

/** An answer as a step's screen gives it. */
export type Given = {
  readonly answer: AnswerId
  readonly typed?: string
  readonly reading?: Reading
  readonly photo?: string
}

/** What the screen of every kind of step works with. */
export type StepView<K extends StepKind = StepKind> = {
  readonly step: Extract<Step, { kind: K }>
  readonly words: StepWords
  /** What was said here before, if anything. */
  readonly before: Answered | null
  readonly live: LiveRun
  readonly give: (given: Given) => void
  /** Drawings that belong to one answer each. */
  readonly answerPictures: ReadonlyMap<AnswerId, PictureId>
}
