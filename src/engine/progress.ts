import type { Flow } from '../guide/flow.ts'
import { flowGraph } from '../guide/flow-graph.ts'
import type { FlowNode } from '../guide/read-flow.ts'
import type { Progress } from './replayed.ts'

type Left = { readonly shortest: Float64Array; readonly longest: Float64Array }

const known = new WeakMap<Flow, Left>()

/** How far it is from a node to an outcome, in steps. Counted once a flow. */
export function progressFrom(flow: Flow, node: FlowNode, answered: number): Progress {
  const left = known.get(flow) ?? count(flow)
  known.set(flow, left)
  const index = flowGraph(flow).byId.get(node)?.index ?? -1
  return { answered, shortestLeft: left.shortest[index] ?? 0, longestLeft: left.longest[index] ?? 0 }
}

function count(flow: Flow): Left {
  const { nodes, leavesFirst } = flowGraph(flow)
  const shortest = new Float64Array(nodes.length)
  const longest = new Float64Array(nodes.length)
  for (const { index, to } of leavesFirst) {
    if (to.length === 0) continue
    let near = Number.POSITIVE_INFINITY
    let far = 0
    for (const next of to) {
      near = Math.min(near, 1 + (shortest[next.index] ?? 0))
      far = Math.max(far, 1 + (longest[next.index] ?? 0))
    }
    shortest[index] = near
    longest[index] = far
  }
  return { shortest, longest }
}
