import type { Flow } from './flow.ts'
import { type FlowGraph, flowGraph, type GraphNode } from './flow-graph.ts'
import { isOutcome } from './read-flow.ts'

/**
 * Counts are exact below this and stand for "so many or more" at it: a guide may have 2^40 paths at most, so plain
 * numbers (exact up to 2^53) do, and a guide of 10,000 steps with 3^10,000 paths is counted in milliseconds.
 */
export const PATH_LIMIT = 2n ** 53n

const limit = 2 ** 53

/** Adds two counts, never beyond the limit. */
export function addCounts(a: number, b: number): number {
  const sum = a + b
  return sum < limit ? sum : limit
}

export type PathCounts = {
  /** Paths that end in an outcome. */
  readonly complete: bigint
  /** Paths that end at a step, the empty path at each entry included: every prefix is a position. */
  readonly partial: bigint
}

const counts = new WeakMap<Flow, PathCounts>()

/** How many paths a flow has from all its entries; each count at most {@link PATH_LIMIT}. Counted once a flow. */
export function countPaths(flow: Flow): PathCounts {
  const known = counts.get(flow) ?? count(flow)
  counts.set(flow, known)
  return known
}

function count(flow: Flow): PathCounts {
  const graph = flowGraph(flow)
  const complete = new Float64Array(graph.nodes.length)
  const partial = new Float64Array(graph.nodes.length)
  for (const node of graph.leavesFirst) {
    const ends = isOutcome(flow, node.id)
    complete[node.index] = ends ? 1 : sumOver(node.to, complete)
    partial[node.index] = ends ? 0 : addCounts(1, sumOver(node.to, partial))
  }
  return { complete: BigInt(sumOver(graph.entries, complete)), partial: BigInt(sumOver(graph.entries, partial)) }
}

/** Sum of a count over some nodes, at most 2^53. */
export function sumOver(nodes: readonly GraphNode[], counts: Float64Array): number {
  let sum = 0
  for (const node of nodes) sum = addCounts(sum, counts[node.index] ?? 0)
  return sum
}

/** Answers on the longest way from each node to an outcome, by node index. */
export function longestWalks(graph: FlowGraph): Float64Array {
  const longest = new Float64Array(graph.nodes.length)
  for (const node of graph.leavesFirst) {
    for (const to of node.to) longest[node.index] = Math.max(longest[node.index] ?? 0, 1 + (longest[to.index] ?? 0))
  }
  return longest
}

/** Counts that a table may keep for good: 2 MB. */
const KEPT_COUNTS = 2 ** 18

const tables = new WeakMap<FlowGraph, WalkTable>()

/** The table of a graph, kept as long as the graph itself. */
export function walkTable(graph: FlowGraph): WalkTable {
  const table = tables.get(graph) ?? new WalkTable(graph)
  tables.set(graph, table)
  return table
}

/**
 * `row(l)`: number of walks of exactly `l` answers from each node, by node index, at most 2^53. A walk that has
 * reached an outcome has exactly its length. All rows of a guide of common size are kept; of a larger one only every
 * √n-th, and what is between is computed anew, so that a chain of 10,000 steps needs megabytes, not a gigabyte.
 */
export class WalkTable {
  readonly #graph: FlowGraph
  readonly #stride: number
  readonly #checkpoints: Float64Array[]
  #block: readonly Float64Array[] = []
  #blockNumber = -1

  constructor(graph: FlowGraph) {
    this.#graph = graph
    const lengths = 1 + longestWalks(graph).reduce((a, b) => Math.max(a, b), 0)
    this.#stride = lengths * graph.nodes.length <= KEPT_COUNTS ? lengths : Math.ceil(Math.sqrt(lengths))
    this.#checkpoints = [new Float64Array(graph.nodes.length).fill(1)]
  }

  row(length: number): Float64Array {
    const number = Math.floor(length / this.#stride)
    while (this.#checkpoints.length <= number) this.#load(this.#checkpoints.length - 1)
    if (this.#blockNumber !== number) this.#load(number)
    const row = this.#block[length - number * this.#stride]
    if (row === undefined) throw new RangeError(`no walks of ${length} answers`)
    return row
  }

  #load(number: number): void {
    let row = this.#checkpoints[number]
    if (row === undefined) throw new RangeError(`block ${number} of walks comes before its turn`)
    const block = [row]
    while (block.length < this.#stride) {
      row = this.#longer(row)
      block.push(row)
    }
    if (this.#checkpoints.length === number + 1) this.#checkpoints.push(this.#longer(row))
    this.#block = block
    this.#blockNumber = number
  }

  #longer(row: Float64Array): Float64Array {
    const next = new Float64Array(row.length)
    for (const node of this.#graph.nodes) next[node.index] = sumOver(node.to, row)
    return next
  }
}
