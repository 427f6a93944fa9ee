import type { StepId } from '../guide/ids.ts'
import type { Answered, ChangedAnswer } from './replayed.ts'
import type { Taken } from './walk.ts'

/** The steps of a path to which another answer, or other typed text, was given at some time. */
export function changedOn(
  path: readonly Taken[],
  given: ReadonlyMap<StepId, readonly Answered[]>,
): readonly ChangedAnswer[] {
  const changed: ChangedAnswer[] = []
  for (const { answered: now } of path) {
    const all = given.get(now.step) ?? []
    if (all.length < 2) continue
    const earlier = all.filter((before) => before.answer !== now.answer || before.typed !== now.typed)
    if (earlier.length > 0) changed.push({ step: now.step, earlier, now })
  }
  return changed
}
