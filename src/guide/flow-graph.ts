import type { Flow } from './flow.ts'
import { edgesFrom, type FlowNode } from './read-flow.ts'

/** A node of a flow by number: steps first, then outcomes, each in the flow's order. */
export type GraphNode = { readonly id: FlowNode; readonly index: number; readonly to: readonly GraphNode[] }

export type FlowGraph = {
  readonly nodes: readonly GraphNode[]
  readonly byId: ReadonlyMap<FlowNode, GraphNode>
  readonly entries: readonly GraphNode[]
  /** Every node after all nodes that it leads to. */
  readonly leavesFirst: readonly GraphNode[]
}

const graphs = new WeakMap<Flow, FlowGraph>()

/**
 * The flow as numbered nodes, kept as long as the flow itself.
 * @throws where the flow has a cycle or leads to a node that it lacks: no compiled flow does.
 */
export function flowGraph(flow: Flow): FlowGraph {
  const known = graphs.get(flow)
  if (known !== undefined) return known
  const graph = build(flow)
  graphs.set(flow, graph)
  return graph
}

function build(flow: Flow): FlowGraph {
  const ids = [...Object.keys(flow.steps), ...Object.keys(flow.outcomes)] as FlowNode[]
  const nodes = ids.map((id, index) => ({ id, index, to: [] as GraphNode[] }))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const find = (id: FlowNode) => {
    const node = byId.get(id)
    if (node === undefined) throw new Error(`flow ${flow.guide} leads to ${id}, which it lacks`)
    return node
  }
  for (const node of nodes) {
    for (const edge of edgesFrom(flow, node.id)) node.to.push(find(edge.to))
  }
  return { nodes, byId, entries: flow.entries.map(find), leavesFirst: leavesFirst(flow, nodes) }
}

/** Kahn's algorithm on the reversed graph; a loop, because a chain of 10,000 steps would exhaust the stack. */
function leavesFirst(flow: Flow, nodes: readonly GraphNode[]): readonly GraphNode[] {
  const waitingFor = nodes.map((node) => node.to.length)
  const before: GraphNode[][] = nodes.map(() => [])
  for (const node of nodes) for (const to of node.to) before[to.index]?.push(node)
  const order = nodes.filter((node) => node.to.length === 0)
  for (const node of order) {
    for (const earlier of before[node.index] ?? []) {
      const left = (waitingFor[earlier.index] ?? 0) - 1
      waitingFor[earlier.index] = left
      if (left === 0) order.push(earlier)
    }
  }
  if (order.length < nodes.length) throw new Error(`flow ${flow.guide} has a cycle`)
  return order
}
