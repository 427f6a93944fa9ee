import { DraftGraph, everyMention, findCycles, ONWARD } from './draft-graph.ts'
import type { FlowDraft, Named, StepDraft } from './flow-draft.ts'
import { isNearMiss, suggest } from './near-miss.ts'
import type { Problems } from './problem.ts'

/**
 * Which steps the examples answer after an answer, or after any answer of a step where it is `null`: tells what an
 * answer that leads nowhere was meant to lead to.
 */
export type FollowedBy = (step: string, answer: string | null) => readonly string[]

/** What the rest of the checks may rely on. */
export type CheckedFlow = {
  readonly graph: DraftGraph
  readonly reached: ReadonlySet<string>
  /** Nothing was found that keeps the flow from being walked everywhere. */
  readonly sound: boolean
}

/** Checks that every step leads somewhere, is reached, and never leads back to itself. */
export function checkFlow(draft: FlowDraft, followedBy: FollowedBy, problems: Problems): CheckedFlow {
  const graph = new DraftGraph(draft)
  const dangling = checkTargets(graph, problems)
  const chained = checkChain(graph, problems)
  const cycles = findCycles(graph)
  for (const cycle of cycles) reportCycle(cycle, problems)
  const starts = checkEntries(graph, problems)
  const reached = starts.length === 0 ? everything(draft) : graph.reach(starts)
  const lost = { dangling, followedBy, reached }
  if (starts.length > 0) reportUnreached(graph, lost, problems)
  for (const step of draft.steps.values()) checkConfirms(graph, step, problems)
  const whole = [...draft.steps.values()].every((step) => step.kind !== null && step.open.length === 0)
  const sound = whole && chained && dangling.length === 0 && cycles.length === 0 && starts.length > 0
  return { graph, reached, sound: sound && [...draft.outcomes.values()].every((outcome) => outcome.result !== null) }
}

function everything(draft: FlowDraft): ReadonlySet<string> {
  return new Set([...draft.steps.keys(), ...draft.outcomes.keys()])
}

type Dangling = { readonly from: StepDraft; readonly to: Named }

function checkTargets(graph: DraftGraph, problems: Problems): readonly Dangling[] {
  const known = [...everything(graph.draft)]
  const dangling = everyMention(graph.draft).filter(({ from, to }) => {
    const isOnward = to.id === ONWARD && graph.chain.has(from.id)
    return !isOnward && !graph.exists(to.id) && from.kind !== null
  })
  for (const { from, to } of dangling) {
    const problem = `${from.id} leads to ${to.id}, which does not exist`
    const remedy =
      to.id === ONWARD
        ? 'that word counts only in the steps of before-call'
        : suggest(
            to.id,
            graph.chain.has(from.id) ? [...known, ONWARD] : known,
            'add the step or outcome, or lead elsewhere',
          )
    problems.add(to.at, problem, remedy)
  }
  return dangling
}

/** The steps before a call lead to each other and onward, and nothing else leads into them. Whether they do. */
function checkChain(graph: DraftGraph, problems: Problems): boolean {
  const { draft, chain } = graph
  const found = problems.count
  if (draft.beforeCall !== null && chain.size === 0) {
    const remedy = suggest(draft.beforeCall.id, [...draft.steps.keys()], 'name the first of the steps before a call')
    problems.add(draft.beforeCall.at, `before-call names ${draft.beforeCall.id}, which is no step`, remedy)
  }
  for (const { from, to } of everyMention(draft)) {
    const inside = chain.has(from.id)
    if (inside && graph.exists(to.id) && !chain.has(to.id)) {
      problems.add(
        to.at,
        `${from.id} stands before every call and leads to ${to.id}`,
        `lead to ${ONWARD}: on to where the person was going`,
      )
    }
    if (!inside && chain.has(to.id)) {
      problems.add(
        to.at,
        `${from.id} leads into the steps before a call`,
        'lead to the outcome: the compiler puts these steps in front of it',
      )
    }
  }
  for (const id of chain) {
    const repeat = draft.steps.get(id)?.ways.find((way) => way.again > 0)
    if (repeat !== undefined)
      problems.add(
        repeat.line,
        `${id} stands before every call and repeats`,
        'ask once there: write the next step instead of again',
      )
  }
  return problems.count === found
}

function reportCycle(cycle: readonly StepDraft[], problems: Problems): void {
  const [first] = cycle
  if (first === undefined) return
  const names = cycle.map((step) => step.id)
  const shown = names.length > 12 ? [...names.slice(0, 6), '…', ...names.slice(-5)] : names
  const remedy =
    cycle.length === 1
      ? 'write { again: 2, then: <step> } on the answer that repeats'
      : 'lead one of them onward; a second try is a step of its own'
  problems.add(first.at, `the guide goes in a circle: ${[...shown, first.id].join(' → ')}`, remedy)
}

function checkEntries(graph: DraftGraph, problems: Problems): readonly string[] {
  const { draft } = graph
  for (const { id, at } of draft.entries) {
    if (draft.outcomes.has(id)) problems.add(at, `a run cannot begin at the outcome ${id}`, 'begin at a step')
    else if (graph.chain.has(id))
      problems.add(at, `a run cannot begin at ${id}, which stands before a call`, 'begin at another step')
    else if (!draft.steps.has(id))
      problems.add(
        at,
        `a run begins at ${id}, which does not exist`,
        suggest(id, [...draft.steps.keys()], 'name a step'),
      )
  }
  const start = draft.entries[0]
  if (start === undefined || !draft.steps.has(start.id)) return []
  return draft.entries.map((entry) => entry.id).filter((id) => draft.steps.has(id))
}

type Lost = {
  readonly dangling: readonly Dangling[]
  readonly followedBy: FollowedBy
  readonly reached: ReadonlySet<string>
}

/** Reports the first of the steps that nothing leads to, not all that hang on it, nor what a dangling answer explains. */
function reportUnreached(graph: DraftGraph, lost: Lost, problems: Problems): void {
  const { draft } = graph
  const unreached = new Map<string, Named>([...draft.steps, ...draft.outcomes].filter(([id]) => !lost.reached.has(id)))
  const ledTo = new Set([...unreached.keys()].flatMap((id) => graph.next(id).filter((to) => to !== id)))
  const covered = new Set<string>()
  const first = [...unreached.keys()].filter((id) => !ledTo.has(id))
  for (const id of [...first, ...unreached.keys()]) {
    if (covered.has(id)) continue
    const hangsOn = graph.reach([id])
    for (const one of hangsOn) covered.add(one)
    const named = unreached.get(id)
    if (named === undefined || isExplained(graph, id, hangsOn, lost)) continue
    const what = draft.steps.has(id) ? 'step' : 'outcome'
    problems.add(named.at, `nothing leads to the ${what} ${id}`, `lead an answer to it, or remove it with its words`)
  }
}

/** Whether an answer that leads nowhere would lead there, were it right: that is reported, and enough. */
function isExplained(graph: DraftGraph, id: string, hangsOn: ReadonlySet<string>, lost: Lost): boolean {
  const comesAfter = (step: string, answer: string | null) =>
    lost.followedBy(step, answer).some((next) => hangsOn.has(next))
  const afterOpen = [...graph.draft.steps.values()].some((step) =>
    step.open.some((answer) => comesAfter(step.id, answer)),
  )
  return (
    afterOpen ||
    lost.dangling.some(({ from, to }) => {
      const answers = from.ways.filter((way) => way.to === to).map((way) => way.answer)
      return isNearMiss(to.id, id) || comesAfter(to.id, null) || answers.some((answer) => comesAfter(from.id, answer))
    })
  )
}

/** A second question asks the same claim as an earlier one, in other words and not right after it. */
function checkConfirms(graph: DraftGraph, step: StepDraft, problems: Problems): void {
  if (step.confirms === null) return
  const { id, at } = step.confirms
  const first = graph.draft.steps.get(id)
  if (first === undefined) {
    problems.add(
      at,
      `${step.id} confirms ${id}, which is no step`,
      suggest(id, [...graph.draft.steps.keys()], 'name the step that it asks again'),
    )
    return
  }
  if (first.kind === null || step.kind === null) return
  if (!first.claims.some((claim) => step.claims.includes(claim))) {
    problems.add(
      at,
      `${step.id} confirms ${id}, but both claim nothing in common`,
      'let both say what they claim, by the same claim',
    )
  } else if (graph.isNextTo(id, step.id)) {
    problems.add(
      at,
      `${step.id} asks ${id} again right after it`,
      'put other steps between: a second question counts when the first is out of mind',
    )
  } else if (!graph.reach([id]).has(step.id)) {
    problems.add(
      at,
      `${step.id} confirms ${id}, which never comes before it`,
      'name an earlier step, or lead from one to the other',
    )
  }
}
