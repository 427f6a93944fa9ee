import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replay } from '../../src/engine/replay.ts'
import { summarize } from '../../src/engine/summarize.ts'
import type { Content } from '../../src/guide/entry.ts'
import { nodesAlong } from '../../src/guide/read-flow.ts'
import { boxGuide } from './box-guide.ts'
import { Customer } from './customer.ts'

const step = fc.constantFrom(...Object.keys(boxGuide.steps))
/** Mostly what a person may do, in any order: also what two tabs make of it. */
const anyContent = fc.oneof(
  {
    weight: 8,
    arbitrary: step.chain((id) =>
      fc.constantFrom(...edgesOf(id)).map((answer) => ({ type: 'answered', step: id, answer })),
    ),
  },
  { weight: 2, arbitrary: step.map((to) => ({ type: 'went-back', to })) },
  { weight: 1, arbitrary: fc.constant({ type: 'returned' }) },
  { weight: 1, arbitrary: fc.constant({ type: 'waiting', step: 'half-minute' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('reachable', 'no-answer').map((level) => ({
      type: 'measured-again',
      step: 'link',
      reading: { probe: 'reach', level, figures: {}, startedAt: 0, durationMs: 1 },
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('cable-and-link', 'claim:power')
      .map((contradiction) => ({ type: 'contradiction-kept', contradiction })),
  },
  { weight: 1, arbitrary: fc.integer({ min: -100_000, max: 100_000 }).map((byMs) => ({ type: 'clock-jumped', byMs })) },
) as unknown as fc.Arbitrary<Content>

/** A person who mostly answers the question on the screen. */
const anyWalk = fc.array(fc.tuple(fc.nat(), fc.option(anyContent, { freq: 3 })), { maxLength: 60 })

function edgesOf(id: string): readonly string[] {
  return (
    Object.values(boxGuide.steps)
      .find((candidate) => candidate.id === id)
      ?.edges.map(({ answer }) => answer) ?? []
  )
}

function walked(walk: readonly (readonly [number, Content | null])[]): Customer {
  const customer = new Customer()
  for (const [choice, content] of walk) {
    const { position } = customer.run
    const answers = position.kind === 'step' || position.kind === 'waiting' ? edgesOf(position.step) : []
    if (content !== null) customer.does(content)
    else if (position.kind === 'contradiction') customer.keeps(position.contradiction.id)
    else if ('step' in position) customer.answers(position.step, answers[choice % answers.length] ?? '')
  }
  return customer
}

test('whatever is done in whatever order, the answers that count are a way through the guide', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const { run } = walked(walk)
      const line = [...run.path, ...run.ahead]
      const nodes = nodesAlong(boxGuide, { entry: boxGuide.entries[0], answers: line.map(({ answer }) => answer) })
      expect(nodes?.slice(0, -1)).toEqual(line.map(({ step: id }) => id))
      expect(run.position.kind).not.toBe('broken')
      expect(run.progress.answered).toBe(run.path.length)
      expect(run.progress.shortestLeft).toBeLessThanOrEqual(run.progress.longestLeft)
      expect(run.progress.shortestLeft === 0).toBe(
        nodes?.[run.path.length] === 'fixed' || nodes?.[run.path.length] === 'call',
      )
    }),
    { numRuns: 1_000 },
  )
})

test('a code of the same path tells the same values, contradictions and end', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const { run } = walked(walk)
      const path = replay(boxGuide, {
        kind: 'path',
        entry: boxGuide.entries[0],
        answers: run.path.map(({ answer }) => answer),
      })
      expect(path.claims.map(({ claim, value }) => [claim, value])).toEqual(
        run.claims.map(({ claim, value }) => [claim, value]),
      )
      expect(path.contradictions.map(({ id }) => id)).toEqual(run.contradictions.map(({ id }) => id))
      expect(summarize(boxGuide, path).end).toEqual(summarize(boxGuide, run).end)
    }),
    { numRuns: 300 },
  )
})

test('nothing that was answered is ever forgotten', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const customer = walked(walk)
      const answered = customer.log.filter(({ content }) => content.type === 'answered').map(({ seq }) => seq)
      const given = [...customer.run.given.values()].flat().map(({ seq }) => seq)
      expect(given.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(answered)
    }),
    { numRuns: 300 },
  )
})

test('going back and returning changes nothing', () => {
  fc.assert(
    fc.property(anyWalk, step, (walk, to) => {
      const customer = walked(walk).returns()
      const before = customer.run
      const after = customer.goesBackTo(to).returns().run
      expect([after.path, after.position, after.claims]).toEqual([before.path, before.position, before.claims])
    }),
    { numRuns: 300 },
  )
})
