import type { StepId } from '../guide/ids.ts'
import type { Reading } from '../guide/reading.ts'

/** A measurement of the run taken once more beside the guide's steps, and the last one of the same probe before it. */
export type Retest = {
  /** The step that measures it. */
  readonly step: StepId
  readonly before: TakenReading
  readonly after: TakenReading
}

/** A reading and the entry that holds it. */
export type TakenReading = { readonly seq: number; readonly reading: Reading }
