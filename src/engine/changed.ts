import type { StepId } from '../guide/ids.ts'
import type { Answered, ChangedAnswer } from './replayed.ts'
import type { Taken } from './walk.ts'

/** The steps of a path to which another answer, or other typed text, was given at some time. */
export function changedOn(
  path: readonly Taken[],
  given: ReadonlyMap<StepId, readonly Answered[]>,
): readonly ChangedAnswer[] {
  return path.flatMap(({ answered: now }) => {
    const earlier = (given.get(now.step) ?? []).filter(
      (before) => before.answer !== now.answer || before.typed !== now.typed,
    )
    return earlier.length === 0 ? [] : [{ step: now.step, earlier, now }]
  })
}
