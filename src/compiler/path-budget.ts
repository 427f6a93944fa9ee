import type { Flow } from '../guide/flow.ts'
import { flowGraph, type GraphNode } from '../guide/flow-graph.ts'
import { baseStep, type StepId } from '../guide/ids.ts'
import { isOutcome } from '../guide/read-flow.ts'

/** Complete and partial paths together that a code can number: 40 bits. */
export const mostPathBits = 40

export type PathBudget = {
  /** log2 of the number of complete and partial paths; any size, to about 12 digits. */
  readonly bits: number
  /** What each step costs: the bits that would be saved if all its answers led where the costliest leads; most first. */
  readonly costs: readonly { readonly step: StepId; readonly bits: number }[]
}

/** Counts in logarithms, so that a guide far beyond the limit still tells which step makes it so long. */
export function pathBudget(flow: Flow): PathBudget {
  const graph = flowGraph(flow)
  const pathsFrom = new Float64Array(graph.nodes.length)
  for (const node of graph.leavesFirst) {
    pathsFrom[node.index] = isOutcome(flow, node.id) ? 0 : addLogs([0, ...logsOf(node.to, pathsFrom)])
  }
  const waysTo = new Float64Array(graph.nodes.length).fill(Number.NEGATIVE_INFINITY)
  for (const entry of graph.entries) waysTo[entry.index] = addLogs([0, waysTo[entry.index] ?? 0])
  for (const node of graph.leavesFirst.toReversed()) {
    for (const to of node.to) waysTo[to.index] = addLogs([waysTo[to.index] ?? 0, waysTo[node.index] ?? 0])
  }
  const bits = addLogs(logsOf(graph.entries, pathsFrom))
  return { bits, costs: costs(graph.nodes, pathsFrom, waysTo, bits) }
}

function costs(
  nodes: readonly GraphNode[],
  pathsFrom: Float64Array,
  waysTo: Float64Array,
  bits: number,
): PathBudget['costs'] {
  const byStep = new Map<StepId, number>()
  for (const node of nodes) {
    if (node.to.length < 2) continue
    const logs = logsOf(node.to, pathsFrom)
    const costliest = logs.indexOf(Math.max(...logs))
    const others = addLogs(logs.filter((_, i) => i !== costliest))
    const share = 2 ** ((waysTo[node.index] ?? 0) + others - bits)
    const step = baseStep(node.id as StepId)
    byStep.set(step, (byStep.get(step) ?? 0) - Math.log2(Math.max(Number.MIN_VALUE, 1 - share)))
  }
  return [...byStep].map(([step, cost]) => ({ step, bits: cost })).sort((a, b) => b.bits - a.bits)
}

function logsOf(nodes: readonly GraphNode[], logs: Float64Array): readonly number[] {
  return nodes.map((node) => logs[node.index] ?? 0)
}

/** log2 of a sum of numbers given by their log2. */
function addLogs(logs: readonly number[]): number {
  const most = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  if (most === Number.NEGATIVE_INFINITY) return most
  return most + Math.log2(logs.reduce((sum, log) => sum + 2 ** (log - most), 0))
}
