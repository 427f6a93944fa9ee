import type { StepId } from '../../../guide/ids.ts'
import { findStep } from '../../../guide/read-flow.ts'
import type { LiveRun } from '../../walk/run/use-run.ts'

type Written = { readonly step: StepId; readonly validator: 'free-text' | 'deadline'; readonly typed: string }

/** What the person wrote for the agent, and the date by which it must work, in the order of the guide. */
export function writtenForAgent({ bundle, replayed }: Pick<LiveRun, 'bundle' | 'replayed'>): readonly Written[] {
  return replayed.path.flatMap(({ step, typed }) => {
    const found = findStep(bundle.flow, step)
    if (typed === null || found?.kind !== 'read') return []
    const { validator } = found
    return validator === 'free-text' || validator === 'deadline' ? [{ step, validator, typed }] : []
  })
}
