import { type Authoring, type AuthoringExample, authoringPath, problemsPath } from '../guide/authoring.ts'
import type { Flow, Step } from '../guide/flow.ts'
import { type AnswerId, baseStep, type OutcomeId, type StepId } from '../guide/ids.ts'
import { type FlowNode, findEdge, findStep } from '../guide/read-flow.ts'
import type { CompiledGuides } from './compile-guides.ts'
import { formatProblem } from './problem.ts'
import type { Example } from './read-examples.ts'

/** What the author's screens load beside the bundles, by path: the examples of the current guides. */
export function authoringFiles({ guides }: Pick<CompiledGuides, 'guides'>): ReadonlyMap<string, string> {
  return new Map(
    guides.map(({ flow, fingerprint, examples }) => {
      const authoring: Authoring = { examples: examples.map((example) => exampleWay(example, flow)) }
      return [authoringPath(flow.guide, fingerprint), JSON.stringify(authoring)]
    }),
  )
}

/** All problems as one file, for the page that was opened after they were told. */
export function problemsFile({ problems }: Pick<CompiledGuides, 'problems'>): readonly [string, string] {
  return [problemsPath, JSON.stringify(problems.map(formatProblem))]
}

/** The whole way of an example that was checked: what only tells something and a wait stand in it, too. */
function exampleWay({ name, from, walk, reaches }: Example, flow: Flow): AuthoringExample {
  const entry = (from?.id ?? flow.entries[0]) as StepId
  const answers: AnswerId[] = []
  let node: FlowNode = entry
  const take = (step: Step, answer: string): boolean => {
    const edge = findEdge(step, answer)
    if (edge === null) return false
    answers.push(edge.answer)
    node = edge.to
    return true
  }
  const passThrough = (until: string | null) => {
    for (let step = findStep(flow, node); step !== null && !isAt(step, until); step = findStep(flow, node)) {
      if (step.kind !== 'tell' && step.kind !== 'wait') return
      if (!take(step, step.kind === 'tell' ? (step.edges[0]?.answer ?? '') : 'waited')) return
    }
  }
  for (const token of walk) {
    passThrough(token.step)
    const step = findStep(flow, node)
    if (step !== null) take(step, token.answer)
  }
  passThrough(null)
  return { name, entry, answers, reaches: reaches.id as OutcomeId }
}

function isAt(step: Step, id: string | null): boolean {
  return step.id === id || baseStep(step.id) === id
}
