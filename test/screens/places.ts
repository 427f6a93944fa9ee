import type { StepKind } from '../../src/guide/flow.ts'
import type { ReadyRun } from './ready-runs.ts'

/** Those that stand at a step of a kind, in the order of the guides. */
export function placesOfKind(runs: readonly ReadyRun[], kind: StepKind): readonly ReadyRun[] {
  return runs.filter(({ step }) => step?.kind === kind)
}

/** The same with what the steps ask for or measure, so that each is looked at once. */
export function placesReading(runs: readonly ReadyRun[]): ReadonlyMap<string, ReadyRun> {
  const found = new Map<string, ReadyRun>()
  for (const run of runs) {
    if (run.step?.kind === 'read' && !found.has(run.step.validator)) found.set(run.step.validator, run)
  }
  return found
}

/** A place of the kind; @throws where no guide has one. */
export function aPlace(runs: readonly ReadyRun[], fits: (run: ReadyRun) => boolean): ReadyRun {
  const found = runs.find(fits)
  if (found === undefined) throw new Error('no guide has such a place')
  return found
}
