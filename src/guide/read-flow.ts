import type { Edge, Flow, Outcome, Step } from './flow.ts'
import { type AnswerId, OTHER, type OutcomeId, type StepId } from './ids.ts'
import { anyProbeLevels, probeLevels, readingLevels } from './levels.ts'

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

/**
 * The edge that an answer takes; `null` where the step offers no such answer. A level that a `measure` or `read` step
 * does not name takes its edge `other`: a log keeps the level itself, a path and its code only the edge's answer.
 */
export function findEdge(step: Step, answer: string): Edge | null {
  const named = step.edges.find((edge) => edge.answer === answer)
  if (named !== undefined) return named
  return levelsOf(step).includes(answer) ? (step.edges.find((edge) => edge.answer === OTHER) ?? null) : null
}

/** Everything in which a `measure` or `read` step can end, named by its edges or not; nothing for other kinds. */
export function levelsOf(step: Step): readonly string[] {
  if (step.kind === 'measure') return [...probeLevels[step.probe], ...anyProbeLevels]
  return step.kind === 'read' ? readingLevels[step.validator] : []
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
