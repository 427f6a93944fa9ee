import type { DraftGraph } from './draft-graph.ts'
import type { StepDraft } from './flow-draft.ts'

/** One cycle for each knot of steps, as `a → b → a` by its steps in order; empty where the graph has none. */
export function findCycles(graph: DraftGraph): readonly (readonly StepDraft[])[] {
  return knots(graph).map((knot) => {
    const inside = new Set(knot.map((step) => step.id))
    const [start] = knot
    return start === undefined ? [] : shortestCycle(graph, start, inside)
  })
}

function shortestCycle(graph: DraftGraph, start: StepDraft, inside: ReadonlySet<string>): readonly StepDraft[] {
  const cameFrom = new Map<string, string>()
  const queue = [start.id]
  for (const id of queue) {
    for (const to of graph.next(id)) {
      if (to === start.id) {
        const back = [id]
        for (let at = id; at !== start.id; ) {
          at = cameFrom.get(at) ?? start.id
          back.push(at)
        }
        return back.reverse().flatMap((step) => graph.draft.steps.get(step) ?? [])
      }
      if (!inside.has(to) || cameFrom.has(to)) continue
      cameFrom.set(to, id)
      queue.push(to)
    }
  }
  return [start]
}

/** Strongly connected components with a cycle (Tarjan 1972, with a stack of our own), each in authored order. */
function knots(graph: DraftGraph): readonly (readonly StepDraft[])[] {
  const found: StepDraft[][] = []
  const number = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const enter = (id: string) => {
    number.set(id, number.size)
    low.set(id, number.get(id) ?? 0)
    open.push(id)
    isOpen.add(id)
    return { id, next: graph.next(id).filter((to) => graph.draft.steps.has(to)), done: 0 }
  }
  const lower = (id: string, to: number) => low.set(id, Math.min(low.get(id) ?? to, to))
  for (const root of graph.draft.steps.keys()) {
    if (number.has(root)) continue
    const frames = [enter(root)]
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const to = frame.next[frame.done++]
      if (to !== undefined) {
        if (!number.has(to)) frames.push(enter(to))
        else if (isOpen.has(to)) lower(frame.id, number.get(to) ?? 0)
        continue
      }
      frames.pop()
      const parent = frames.at(-1)
      if (parent !== undefined) lower(parent.id, low.get(frame.id) ?? 0)
      if (low.get(frame.id) !== number.get(frame.id)) continue
      const members = new Set(open.splice(open.lastIndexOf(frame.id)))
      for (const member of members) isOpen.delete(member)
      if (members.size > 1 || graph.next(frame.id).includes(frame.id)) {
        found.push([...graph.draft.steps.values()].filter((step) => members.has(step.id)))
      }
    }
  }
  return found
}
