import type { Step } from '../guide/flow.ts'
import type { AnswerId } from '../guide/ids.ts'
import type { Reading } from '../guide/reading.ts'

/** A reading is of the step's own probe, and its level is the answer. */
export function fitsReading(step: Step, given: { readonly answer: AnswerId; readonly reading?: Reading }): boolean {
  if (given.reading === undefined) return true
  return step.kind === 'measure' && given.reading.probe === step.probe && given.reading.level === given.answer
}
