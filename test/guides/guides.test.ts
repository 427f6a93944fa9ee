import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CompiledGuide } from '../../src/compiler/compile-guide.ts'
import { compileGuides } from '../../src/compiler/compile-guides.ts'
import { examplePath } from '../../src/compiler/guide-stats.ts'
import { formatProblem } from '../../src/compiler/problem.ts'
import { baseStep, type StepId } from '../../src/guide/ids.ts'
import { languages } from '../../src/guide/language.ts'
import { countPaths } from '../../src/guide/paths.ts'
import { edgesFrom, type FlowNode, findOutcome, findStep, isOutcome } from '../../src/guide/read-flow.ts'

const { guides, problems, registry, revisions } = compileGuides('guides')

test('check finds nothing in the guides', () => {
  expect(problems.map(formatProblem)).toEqual([])
  expect(guides.length).toBeGreaterThan(0)
})

test('every registered revision is there, unchanged, and numbered from 1', () => {
  expect(revisions.map(({ entry }) => entry)).toEqual(registry)
  for (const [number, { guide, revision }] of registry.entries()) {
    const before = registry.slice(0, number).filter((entry) => entry.guide === guide)
    expect(revision).toBe(before.length + 1)
  }
})

describe.each(guides.map((guide) => [guide.flow.guide, guide] as const))('%s', (_, guide) => {
  const { flow } = guide

  test('has words for every screen in every language', () => {
    for (const language of languages) expect(screensWithoutWords(guide, language)).toEqual([])
  })

  test('reaches by each example what it says', () => {
    for (const example of guide.examples) {
      const { entry, answers } = examplePath(flow, example)
      expect([example.name, walk(guide, entry, answers)]).toEqual([example.name, example.reaches.id])
    }
    expect(new Set(guide.examples.map((example) => example.reaches.id))).toEqual(new Set(Object.keys(flow.outcomes)))
  })

  const { complete } = countPaths(flow)

  if (complete <= 1_000_000n) {
    test(`ends in an outcome on each of its ${complete} complete paths`, { timeout: 60_000 }, () => {
      expect(walkAll(guide)).toBe(Number(complete))
    })
  } else {
    test('passes every answer of every step on the way to an outcome', () => {
      const seen = everyAnswer(guide)
      for (const { step, to } of seen)
        expect([step, isOutcome(flow, to) || findStep(flow, to) !== null]).toEqual([step, true])
    })

    test('ends in an outcome on 100,000 random walks', { timeout: 120_000 }, () => {
      const seed = Date.now() >>> 0
      const random = fc.sample(fc.infiniteStream(fc.nat({ max: 2 ** 31 - 1 })), { numRuns: 1, seed })[0]
      if (random === undefined) throw new Error('no random numbers')
      let ends = 0
      for (let i = 0; i < 100_000; i++) ends += Number(isOutcome(flow, randomWalk(guide, random)))
      expect([ends, `seed ${seed}`]).toEqual([100_000, `seed ${seed}`])
    })
  }
})

/** Screens that a person or an agent would see empty: steps, outcomes, answers, pictures. */
function screensWithoutWords(
  { flow, words: all, pictures }: CompiledGuide,
  language: (typeof languages)[number],
): readonly string[] {
  const words = all[language]
  const missing: string[] = []
  const need = (text: string | null | undefined, what: string) => {
    if (text === undefined || text === null || text.trim() === '') missing.push(`${language}: ${what}`)
  }
  for (const step of Object.values(flow.steps)) {
    const own = words.steps[baseStep(step.id)]
    need(own?.title, step.id)
    need(own?.agent, `${step.id} for the agent`)
    if (step.kind === 'read') need(own?.field, `${step.id}, field`)
    const chosen =
      step.kind === 'do' || step.kind === 'ask'
        ? step.edges.map((edge) => edge.answer).filter((answer) => answer !== 'unsure')
        : []
    for (const answer of [
      ...chosen,
      ...(step.kind === 'tick' ? step.options : []),
      ...(step.kind === 'guard' ? step.save : []),
    ])
      need(own?.answers[answer], `${step.id}=${answer}`)
    for (const picture of step.pictures) {
      need(words.pictures[picture], picture)
      need(pictures[picture], `${picture}, drawing`)
    }
  }
  for (const outcome of Object.values(flow.outcomes)) {
    const own = words.outcomes[outcome.id]
    need(own?.title, outcome.id)
    if (outcome.result.kind !== 'call') continue
    need(own?.cause, `${outcome.id}, cause`)
    for (const next of outcome.result.next) need(own?.next[next], `${outcome.id}, ${next}`)
  }
  return missing
}

function walk({ flow }: CompiledGuide, entry: StepId, answers: readonly string[]): string {
  let at: FlowNode = entry
  for (const answer of answers) at = edgesFrom(flow, at).find((edge) => edge.answer === answer)?.to ?? at
  return at
}

/** Walks every complete path; throws at one that ends anywhere but in an outcome. */
function walkAll({ flow }: CompiledGuide): number {
  let ends = 0
  const todo: FlowNode[] = [...flow.entries]
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (isOutcome(flow, at)) ends++
    else {
      const edges = edgesFrom(flow, at)
      if (edges.length === 0) throw new Error(`${at} leads nowhere`)
      for (const edge of edges) todo.push(edge.to)
    }
  }
  return ends
}

function everyAnswer({ flow }: CompiledGuide): readonly { readonly step: string; readonly to: FlowNode }[] {
  return Object.values(flow.steps).flatMap((step) =>
    step.edges.map(({ answer, to }) => ({ step: `${step.id}=${answer}`, to })),
  )
}

function randomWalk({ flow }: CompiledGuide, random: Iterator<number>): FlowNode {
  let at: FlowNode = flow.entries[random.next().value % flow.entries.length] ?? flow.entries[0]
  for (let left = 1_000; left > 0 && findOutcome(flow, at) === null; left--) {
    const edges = edgesFrom(flow, at)
    at = edges[random.next().value % edges.length]?.to ?? at
  }
  return at
}
