import fc from 'fast-check'
import type { Edge, Flow, Outcome, Step } from '../../src/guide/flow.ts'
import type { AnswerId, GuideId, OutcomeId, StepId } from '../../src/guide/ids.ts'

/** A flow of `ask` steps: `{ lamp: { lit: 'pull', dark: 'fixed' } }`; what is no step is an outcome. */
export function flowOf(answers: Record<string, Record<string, string>>, entries?: readonly string[]): Flow {
  const ids = Object.keys(answers)
  const ends = [...new Set(Object.values(answers).flatMap((to) => Object.values(to)))].filter((to) => !ids.includes(to))
  const step = (id: string): Step => ({
    kind: 'ask',
    id: id as StepId,
    pictures: [],
    confirms: null,
    edges: Object.entries(answers[id] ?? {}).map(
      ([answer, to]): Edge => ({ answer: answer as AnswerId, to: to as StepId, claims: [] }),
    ),
  })
  const outcome = (id: string): Outcome => ({ id: id as OutcomeId, result: { kind: 'solved' }, pictures: [] })
  return {
    format: 1,
    guide: 'some-guide' as GuideId,
    revision: 1,
    minutes: 1,
    entries: (entries ?? ids.slice(0, 1)) as unknown as Flow['entries'],
    steps: Object.fromEntries(ids.map((id) => [id, step(id)])),
    outcomes: Object.fromEntries(ends.map((id) => [id, outcome(id)])),
    claims: {},
    contradictions: {},
  }
}

/** Acyclic flows: each step leads only to later ones or to an outcome; several entries, equal targets included. */
export const anyFlow: fc.Arbitrary<Flow> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) =>
    fc.tuple(
      fc.tuple(
        ...Array.from({ length: count }, (_, i) =>
          fc.array(fc.integer({ min: i + 1, max: count + 1 }), { minLength: 1, maxLength: 3 }),
        ),
      ),
      fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { minLength: 1, maxLength: 3 }),
    ),
  )
  .map(([targets, entries]) => {
    const name = (i: number) => (i < targets.length ? `s${i}` : `end${i - targets.length}`)
    const steps = targets.map((to, i) => [name(i), Object.fromEntries(to.map((t, a) => [`a${a}`, name(t)]))] as const)
    return flowOf(Object.fromEntries(steps), entries.map(name))
  })

/** A chain of steps, each with so many answers that lead on. */
export function chain(length: number, answersEach: number): Flow {
  const answers = (i: number) =>
    Object.fromEntries(Array.from({ length: answersEach }, (_, a) => [`a${a}`, i + 1 < length ? `s${i + 1}` : 'end']))
  return flowOf(Object.fromEntries(Array.from({ length }, (_, i) => [`s${i}`, answers(i)])))
}
