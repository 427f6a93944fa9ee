import type { Edge, Step } from '../guide/flow.ts'
import { findEdge } from '../guide/read-flow.ts'
import type { Reading } from '../guide/reading.ts'

/** A reading is of the step's own probe, and its level leads where the answer leads. */
export function fitsReading(step: Step, edge: Edge, reading: Reading): boolean {
  return step.kind === 'measure' && reading.probe === step.probe && findEdge(step, reading.level) === edge
}
