import type { Flow } from '../guide/flow.ts'
import { flowGraph } from '../guide/flow-graph.ts'
import { baseStep, type StepId } from '../guide/ids.ts'
import type { Language } from '../guide/language.ts'
import { countPaths, longestWalks, sumOver } from '../guide/paths.ts'
import { edgesFrom, findEdge, isOutcome } from '../guide/read-flow.ts'
import type { ReadabilityFigure } from './check-readability.ts'
import type { CompiledGuide } from './compile-guide.ts'
import { pathBudget } from './path-budget.ts'
import type { Example } from './read-examples.ts'

export type GuideStats = {
  readonly guide: string
  readonly revision: number
  readonly minutes: number
  /** As authored; `places` counts repeats and the copies before each call too. */
  readonly steps: number
  readonly places: number
  readonly outcomes: number
  readonly paths: { readonly complete: number; readonly partial: number; readonly bits: number }
  /** Of a code: 16 while a path's number fits 20 bits. */
  readonly codeCharacters: { readonly least: 16; readonly most: 16 | 20; readonly examplesWith16: number }
  /** Answers from the start to an outcome: over all paths, and over the examples, which stand for real runs. */
  readonly walks: WalkLengths
  readonly exampleWalks: WalkLengths
  readonly examples: number
  /** The steps that cost codes most bits. */
  readonly costliest: readonly { readonly step: StepId; readonly bits: number }[]
  readonly readability: Readonly<Record<Language, ReadabilityFigure>>
}

type WalkLengths = { readonly shortest: number; readonly median: number; readonly longest: number }

/** `rankOf`: the number of a path that the codes of a guide carry, by its examples' answers. */
export function guideStats(guide: CompiledGuide, rankOf: (example: Example) => bigint): GuideStats {
  const { flow } = guide
  const { complete, partial } = countPaths(flow)
  const budget = pathBudget(flow)
  return {
    guide: flow.guide,
    revision: flow.revision,
    minutes: flow.minutes,
    steps: new Set(Object.values(flow.steps).map((step) => baseStep(step.id))).size,
    places: Object.keys(flow.steps).length,
    outcomes: Object.keys(flow.outcomes).length,
    paths: { complete: Number(complete), partial: Number(partial), bits: round(budget.bits) },
    codeCharacters: {
      least: 16,
      most: complete + partial <= shortRanks ? 16 : 20,
      examplesWith16: guide.examples.filter((example) => rankOf(example) < shortRanks).length,
    },
    walks: walkLengths(flow),
    exampleWalks: lengthsOf(guide.examples.map((example) => examplePath(flow, example).answers.length)),
    examples: guide.examples.length,
    costliest: budget.costs.slice(0, 5).map(({ step, bits }) => ({ step, bits: round(bits) })),
    readability: guide.readability,
  }
}

const shortRanks = 2n ** 20n

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Lengths of all complete paths, without walking them. */
function walkLengths(flow: Flow): WalkLengths {
  const graph = flowGraph(flow)
  const longest = Math.max(0, ...graph.entries.map((entry) => longestWalks(graph)[entry.index] ?? 0))
  let row = new Float64Array(graph.nodes.length)
  for (const node of graph.nodes) row[node.index] = isOutcome(flow, node.id) ? 1 : 0
  const counts: number[] = []
  for (let length = 0; length <= longest; length++) {
    counts.push(sumOver(graph.entries, row))
    const next = new Float64Array(graph.nodes.length)
    for (const node of graph.nodes) next[node.index] = sumOver(node.to, row)
    row = next
  }
  const half = counts.reduce((a, b) => a + b, 0) / 2
  let seen = 0
  const median = counts.findIndex((count) => {
    seen += count
    return seen >= half
  })
  return { shortest: counts.findIndex((count) => count > 0), median, longest }
}

function lengthsOf(lengths: readonly number[]): WalkLengths {
  const sorted = lengths.toSorted((a, b) => a - b)
  return {
    shortest: sorted[0] ?? 0,
    median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    longest: sorted.at(-1) ?? 0,
  }
}

/** The whole path of an example, with the answers that its walk leaves out. */
export function examplePath(
  flow: Flow,
  example: Example,
): { readonly entry: StepId; readonly answers: readonly string[] } {
  const entry = (example.from?.id ?? flow.entries[0]) as StepId
  const answers: string[] = []
  let at: string = entry
  const left = [...example.walk]
  while (!isOutcome(flow, at as StepId)) {
    const step = flow.steps[at as StepId]
    const token = left[0]
    if (step === undefined) break
    const isHere = token !== undefined && (token.step === step.id || token.step === baseStep(step.id))
    const said = isHere ? left.shift()?.answer : step.kind === 'wait' ? 'waited' : edgesFrom(flow, step.id)[0]?.answer
    const edge = findEdge(step, said ?? '')
    if (edge === null) break
    answers.push(edge.answer)
    at = edge.to
  }
  return { entry, answers }
}
