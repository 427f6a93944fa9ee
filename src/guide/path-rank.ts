import type { Edge, Flow } from './flow.ts'
import { flowGraph, type GraphNode } from './flow-graph.ts'
import type { AnswerId } from './ids.ts'
import { addCounts, countPaths, PATH_LIMIT, sumOver, walkTable } from './paths.ts'
import { edgesFrom, nodesAlong, type Path } from './read-flow.ts'

/**
 * The number of a path among all paths of the flow, complete or not: shorter ones first, then by entry
 * (`flow.entries`), then by the authored order of answers at the first difference. {@link PATH_LIMIT} stands for
 * "that or more", which no path of a guide that compiles has.
 * @throws RangeError where the path does not fit the flow.
 */
export function pathRank(flow: Flow, path: Path): bigint {
  const nodes = nodesAlong(flow, path)
  if (nodes === null) throw new RangeError(`no such path in ${flow.guide}: ${path.entry} ${path.answers.join(' ')}`)
  const graph = flowGraph(flow)
  const table = walkTable(graph)
  let rank = 0
  for (let left = 0; left < path.answers.length; left++) {
    const row = table.row(left)
    const at = path.answers.length - 1 - left
    const edges = edgesFrom(flow, nodes[at] ?? path.entry)
    const chosen = edges.findIndex((edge) => edge.answer === path.answers[at])
    const before = graph.byId.get(nodes[at] ?? path.entry)?.to.slice(0, chosen) ?? []
    rank = addCounts(rank, addCounts(sumOver(graph.entries, row), sumOver(before, row)))
    if (BigInt(rank) === PATH_LIMIT) return PATH_LIMIT
  }
  const earlierEntries = graph.entries.slice(0, flow.entries.indexOf(path.entry))
  return BigInt(addCounts(rank, sumOver(earlierEntries, table.row(path.answers.length))))
}

/** The path of that number; `null` where the flow has no so high a number. */
export function pathAt(flow: Flow, rank: bigint): Path | null {
  const { complete, partial } = countPaths(flow)
  if (rank < 0n || rank >= PATH_LIMIT || rank >= complete + partial) return null
  const graph = flowGraph(flow)
  const table = walkTable(graph)
  let left = Number(rank)
  let length = 0
  for (; ; length++) {
    const ofLength = sumOver(graph.entries, table.row(length))
    if (left < ofLength) break
    left -= ofLength
  }
  const start = pick(graph.entries, table.row(length), left)
  const entry = flow.entries[start.place] ?? flow.entries[0]
  const answers: AnswerId[] = []
  let at = start
  for (let more = length - 1; more >= 0; more--) {
    const edges = edgesFrom(flow, at.node.id)
    at = pick(at.node.to, table.row(more), at.left)
    answers.push((edges[at.place] as Edge).answer)
  }
  return { entry, answers }
}

type Picked = { readonly node: GraphNode; readonly place: number; readonly left: number }

/** The node among some to which the `rank`-th walk belongs, and what is left of the rank there. */
function pick(nodes: readonly GraphNode[], counts: Float64Array, rank: number): Picked {
  let left = rank
  for (const [place, node] of nodes.entries()) {
    const count = counts[node.index] ?? 0
    if (left < count) return { node, place, left }
    left -= count
  }
  throw new Error('counts of walks do not add up')
}
