import type { FlowDraft, Named, StepDraft } from './flow-draft.ts'

/** The word that stands for "on to where the person was going" in the steps before a call. */
export const ONWARD = 'outcome'

/** Which steps of a draft lead to which, by id; loops only, since a guide may be a chain of thousands of steps. */
export class DraftGraph {
  readonly draft: FlowDraft
  /** Steps that stand before every call. */
  readonly chain: ReadonlySet<string>

  constructor(draft: FlowDraft) {
    this.draft = draft
    this.chain = this.#chain()
  }

  /** The steps and outcomes that a step names and that exist. */
  next(id: string): readonly string[] {
    return (this.draft.steps.get(id)?.mentions ?? []).map((named) => named.id).filter((to) => this.exists(to))
  }

  exists(id: string): boolean {
    return this.draft.steps.has(id) || this.draft.outcomes.has(id)
  }

  isCall(id: string): boolean {
    return this.draft.outcomes.get(id)?.result?.kind === 'call'
  }

  /** Everything that can be reached from some places, these included where they exist. */
  reach(from: Iterable<string>): ReadonlySet<string> {
    const reached = new Set<string>()
    const todo = [...from].filter((id) => this.exists(id))
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
      if (reached.has(id)) continue
      reached.add(id)
      todo.push(...this.next(id))
      const { beforeCall } = this.draft
      if (beforeCall !== null && this.isCall(id) && this.draft.steps.has(beforeCall.id)) todo.push(beforeCall.id)
    }
    return reached
  }

  /** From the first step before a call, as far as the guide itself does not lead there too. */
  #chain(): ReadonlySet<string> {
    const first = this.draft.beforeCall?.id
    if (first === undefined || !this.draft.steps.has(first)) return new Set()
    const own = this.#follow(
      this.draft.entries.map((entry) => entry.id),
      (to) => to !== first,
    )
    return this.#follow([first], (to) => !own.has(to))
  }

  /** Steps that can be reached by way of steps that may be entered. */
  #follow(from: readonly string[], mayEnter: (id: string) => boolean): ReadonlySet<string> {
    const followed = new Set<string>()
    const todo = [...from]
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
      if (followed.has(id) || !this.draft.steps.has(id)) continue
      followed.add(id)
      todo.push(...this.next(id).filter(mayEnter))
    }
    return followed
  }

  /** Whether something leads from a step straight to another, the repeats of both aside. */
  isNextTo(first: string, second: string): boolean {
    return this.next(first).includes(second)
  }
}

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

/** Names that are written as a place to go, with who names them. */
export function everyMention(draft: FlowDraft): readonly { readonly from: StepDraft; readonly to: Named }[] {
  return [...draft.steps.values()].flatMap((from) => from.mentions.map((to) => ({ from, to })))
}
