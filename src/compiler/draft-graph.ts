import type { FlowDraft, Named, StepDraft } from './flow-draft.ts'
import { nearest } from './near-miss.ts'

/** The word that stands for "on to where the person was going" in the steps before a call. */
export const ONWARD = 'outcome'

/** Which steps of a draft lead to which, by id; loops only, since a guide may be a chain of thousands of steps. */
export class DraftGraph {
  readonly draft: FlowDraft
  /** Where a run may begin, the start first (where it is wrong, the one probably meant); others must exist. */
  readonly entries: readonly string[]
  /** The first of the steps that stand before every call; where `before-call` is wrong, the step probably meant. */
  readonly chainStart: string | null
  /** Steps that stand before every call. */
  readonly chain: ReadonlySet<string>
  /** Names that the flow leads to and lacks: what else names them is not the mistake. */
  readonly lacking: ReadonlySet<string>

  constructor(draft: FlowDraft) {
    this.draft = draft
    const named = [...(draft.start === null ? [] : [draft.start]), ...draft.entries].map((entry) => entry.id)
    const mentions = [...draft.steps.values()].flatMap((step) => step.mentions.map((to) => to.id))
    this.lacking = new Set([...named, ...mentions].filter((id) => !this.exists(id)))
    this.entries = [...new Set([this.#start(), ...draft.entries.map((entry) => entry.id)])].filter((id) =>
      draft.steps.has(id),
    )
    this.chainStart = this.#chainStart()
    const first = this.chainStart
    const own = this.#follow(this.entries, (to) => to !== first)
    this.chain = first === null ? new Set() : this.#follow([first], (to) => !own.has(to))
  }

  #start(): string {
    const { start, steps } = this.draft
    if (start !== null && steps.has(start.id)) return start.id
    return (start === null ? null : nearest(start.id, steps.keys())) ?? [...steps.keys()][0] ?? ''
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

  /** Everything that can be reached from some places, these included where they exist; not through `known` ones. */
  reach(from: Iterable<string>, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
    const reached = new Set<string>()
    const todo = [...from].filter((id) => this.exists(id))
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
      if (reached.has(id) || known.has(id)) continue
      reached.add(id)
      todo.push(...this.next(id))
      if (this.chainStart !== null && this.isCall(id)) todo.push(this.chainStart)
    }
    return reached
  }

  #chainStart(): string | null {
    const { beforeCall, steps } = this.draft
    if (beforeCall !== null && steps.has(beforeCall.id)) return beforeCall.id
    const near = beforeCall === null ? null : nearest(beforeCall.id, steps.keys())
    if (near !== null) return near
    const own = this.#follow(this.entries, () => true)
    const onward = this.#leadingOnward()
    return [...steps.keys()].find((id) => !own.has(id) && onward.has(id)) ?? null
  }

  #leadingOnward(): ReadonlySet<string> {
    const into = new Map<string, string[]>()
    for (const { id, mentions } of this.draft.steps.values()) {
      for (const to of mentions) push(into, to.id, id)
    }
    const leading = new Set<string>()
    const todo = [...(into.get(ONWARD) ?? [])]
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
      if (leading.has(id)) continue
      leading.add(id)
      todo.push(...(into.get(id) ?? []))
    }
    return leading
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

/** Names that are written as a place to go, with who names them. */
export function everyMention(draft: FlowDraft): readonly { readonly from: StepDraft; readonly to: Named }[] {
  return [...draft.steps.values()].flatMap((from) => from.mentions.map((to) => ({ from, to })))
}

/** Adds to the list of a key: copying lists for every item would take the square of the time. */
export function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}
