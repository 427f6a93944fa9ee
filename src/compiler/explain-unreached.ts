import { type DraftGraph, push } from './draft-graph.ts'
import type { Named, StepDraft } from './flow-draft.ts'
import { isNearMiss } from './near-miss.ts'

/**
 * Which steps the examples answer after an answer, or after any answer of a step where it is `null`: tells what an
 * answer that leads nowhere was meant to lead to.
 */
export type FollowedBy = (step: string, answer: string | null) => readonly string[]

export type Dangling = { readonly from: StepDraft; readonly to: Named }

/** Whether a step that nothing leads to, with all that hangs on it, is due to a mistake that is reported already. */
export type Explains = (id: string, hangsOn: ReadonlySet<string>) => boolean

/** Beyond this, whole parts are missing and names are no longer compared letter by letter. */
const mostCompared = 100

/** Whether an answer that leads nowhere would lead there, were it right: that is reported, and enough. */
export function explainsUnreached(graph: DraftGraph, dangling: readonly Dangling[], followedBy: FollowedBy): Explains {
  const steps = [...graph.draft.steps.values()]
  const broken = [
    ...steps.flatMap((step) => step.open.map((answer) => ({ step: step.id, answer }))),
    ...dangling.flatMap(({ from, to }) =>
      from.ways.filter((way) => way.to === to).map(({ answer }) => ({ step: from.id, answer })),
    ),
  ]
  const wanted = new Set([
    ...[...broken, ...answersInto(graph, new Set(broken.map(({ step }) => step)))].flatMap(({ step, answer }) =>
      followedBy(step, answer),
    ),
    ...dangling.flatMap(({ to }) => followedBy(to.id, null)),
  ])
  const names = dangling.length > mostCompared ? [] : dangling.map(({ to }) => to.id)
  return (id, hangsOn) =>
    names.some((name) => isNearMiss(name, id)) ||
    [...hangsOn].some((one) => wanted.has(one)) ||
    answeredNext(graph, id).some((one) => wanted.has(one))
}

/** What a walk answers next at a step: the step itself, or what comes after it where walks leave it out. */
function answeredNext(graph: DraftGraph, from: string): readonly string[] {
  const found = new Set<string>()
  const todo = [from]
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (found.has(id)) continue
    found.add(id)
    if (isLeftOut(graph, id)) todo.push(...graph.next(id))
  }
  return [...found]
}

function isLeftOut(graph: DraftGraph, id: string): boolean {
  const kind = graph.draft.steps.get(id)?.kind
  return kind === 'tell' || kind === 'wait'
}

type Given = { readonly step: string; readonly answer: string }

/** Answers that lead to steps which the walks of examples leave out, directly or by way of other such steps. */
function answersInto(graph: DraftGraph, steps: ReadonlySet<string>): readonly Given[] {
  const into = new Map<string, Given[]>()
  for (const step of graph.draft.steps.values()) {
    for (const { to, answer } of step.ways) push(into, to.id, { step: step.id, answer })
  }
  const found: Given[] = []
  const done = new Set<string>()
  const todo = [...steps]
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (done.has(id) || !isLeftOut(graph, id)) continue
    done.add(id)
    const given = into.get(id) ?? []
    found.push(...given)
    todo.push(...given.map(({ step }) => step))
  }
  return found
}
