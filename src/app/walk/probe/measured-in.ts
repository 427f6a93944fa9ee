import type { Replayed } from '../../../engine/replayed.ts'
import type { TakenReading } from '../../../engine/retest.ts'
import type { StepId } from '../../../guide/ids.ts'
import type { Reading } from '../../../guide/reading.ts'

/** One measurement of a run as it stands now, and the step that measures it. */
export type Measured = { readonly step: StepId; readonly reading: Reading }

/**
 * What can be measured again in a run: each probe that measured something, with its last reading, in the order in which they
 * first came. None where an agent walked with a caller: what is heard is no measurement.
 */
export function measuredIn({ given, retests }: Pick<Replayed, 'given' | 'retests'>): readonly Measured[] {
  const last = new Map<Reading['probe'], Measured>()
  for (const { step, reading } of allTaken(given, retests)) {
    if (reading.level !== 'unsupported' && reading.level !== 'stopped') last.set(reading.probe, { step, reading })
  }
  return [...last.values()]
}

type Taken = TakenReading & { readonly step: StepId }

function allTaken(given: Replayed['given'], retests: Replayed['retests']): readonly Taken[] {
  const inSteps = [...given.values()].flatMap((answers) =>
    answers.flatMap(({ step, seq, reading }) => (reading === null || seq === null ? [] : [{ step, seq, reading }])),
  )
  const beside = retests.map(({ step, after }) => ({ step, ...after }))
  return [...inSteps, ...beside].toSorted((a, b) => a.seq - b.seq)
}
