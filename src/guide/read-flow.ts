import type { Edge, Flow, Outcome, Step } from './flow.ts'
import type { AnswerId, OutcomeId, StepId } from './ids.ts'

/** A place in a flow: a step that waits for an answer, or an outcome, where a run ends. */
export type FlowNode = StepId | OutcomeId

export function isOutcome(flow: Flow, node: FlowNode): node is OutcomeId {
  return Object.hasOwn(flow.outcomes, node)
}

/** `null` where the flow has no such step: a log may come from another guide or a damaged file. */
export function findStep(flow: Flow, id: string): Step | null {
  return Object.hasOwn(flow.steps, id) ? (flow.steps[id as StepId] ?? null) : null
}

export function findOutcome(flow: Flow, id: string): Outcome | null {
  return Object.hasOwn(flow.outcomes, id) ? (flow.outcomes[id as OutcomeId] ?? null) : null
}

/** `null` where the step offers no such answer. */
export function findEdge(step: Step, answer: string): Edge | null {
  return step.edges.find((edge) => edge.answer === answer) ?? null
}

/** Edges of a node in authored order; an outcome has none. */
export function edgesFrom(flow: Flow, node: FlowNode): readonly Edge[] {
  return findStep(flow, node)?.edges ?? []
}

/** A path: where it begins, and the answer at each step. A prefix of a complete path is a path too. */
export type Path = { readonly entry: StepId; readonly answers: readonly AnswerId[] }

/** The nodes that a path passes, its entry first; `null` where the path does not fit the flow. */
export function nodesAlong(flow: Flow, path: Path): readonly [FlowNode, ...FlowNode[]] | null {
  if (!flow.entries.includes(path.entry)) return null
  const nodes: [FlowNode, ...FlowNode[]] = [path.entry]
  let node: FlowNode = path.entry
  for (const answer of path.answers) {
    const edge: Edge | undefined = edgesFrom(flow, node).find((candidate) => candidate.answer === answer)
    if (edge === undefined) return null
    node = edge.to
    nodes.push(node)
  }
  return nodes
}
