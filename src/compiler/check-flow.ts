import { checkClaims } from './check-claims.ts'
import { findCycles } from './draft-cycles.ts'
import { DraftGraph, everyMention, ONWARD } from './draft-graph.ts'
import { type Dangling, type Explains, explainsUnreached, type FollowedBy } from './explain-unreached.ts'
import type { FlowDraft, Named, StepDraft } from './flow-draft.ts'
import { suggest } from './near-miss.ts'
import type { Problems } from './problem.ts'

/** What the rest of the checks may rely on. */
export type CheckedFlow = {
  readonly graph: DraftGraph
  /** Steps and outcomes, less those that nothing leads to and what hangs on them. */
  readonly reached: ReadonlySet<string>
  /** Nothing was found that keeps the flow from being walked everywhere. */
  readonly sound: boolean
  /** A known start, no circles, no name for two things: a walk that goes astray is wrong itself. */
  readonly walkable: boolean
}

/** Checks that every step leads somewhere, is reached, and never leads back to itself. */
export function checkFlow(draft: FlowDraft, followedBy: FollowedBy, problems: Problems): CheckedFlow {
  const graph = new DraftGraph(draft)
  const dangling = checkTargets(graph, problems)
  const chained = checkChain(graph, problems)
  const cycles = findCycles(graph)
  for (const cycle of cycles) reportCycle(cycle, problems)
  checkEntries(graph, problems)
  const known = draft.start !== null && draft.steps.has(draft.start.id)
  const all = everything(draft)
  const found = graph.reach(graph.entries)
  const isExplained = explainsUnreached(graph, dangling, followedBy)
  // Where the start is wrong and the one assumed leads hardly anywhere, all the rest would be called unreached.
  const started = known || found.size > all.size / 2
  const lost = started ? reportUnreached(graph, found, isExplained, problems) : new Set<string>()
  const reached = new Set([...all].filter((id) => !lost.has(id)))
  for (const step of draft.steps.values()) checkConfirms(graph, step, problems)
  if (cycles.length === 0) checkClaims(graph, problems)
  const whole = [...draft.steps.values()].every((step) => step.kind !== null && step.open.length === 0)
  const ended = [...draft.outcomes.values()].every((outcome) => outcome.result !== null)
  const walkable = known && cycles.length === 0 && ![...draft.steps.keys()].some((id) => draft.outcomes.has(id))
  const sound = whole && ended && chained && dangling.length === 0 && walkable
  return { graph, reached, sound, walkable }
}

function everything(draft: FlowDraft): ReadonlySet<string> {
  return new Set([...draft.steps.keys(), ...draft.outcomes.keys()])
}

/** Comparing names takes time; who has more wrong targets than this has lost a part of the file. */
const mostSuggestions = 100

function checkTargets(graph: DraftGraph, problems: Problems): readonly Dangling[] {
  const known = [...everything(graph.draft)]
  const dangling = everyMention(graph.draft).filter(({ from, to }) => {
    const isOnward = to.id === ONWARD && graph.chain.has(from.id)
    return !isOnward && !graph.exists(to.id) && from.kind !== null
  })
  for (const [place, { from, to }] of dangling.entries()) {
    const names = place > mostSuggestions ? [] : graph.chain.has(from.id) ? [...known, ONWARD] : known
    const remedy =
      to.id === ONWARD
        ? 'that word counts only in the steps of before-call'
        : suggest(to.id, names, 'add the step or outcome, or lead elsewhere')
    problems.add(to.at, `${from.id} leads to ${to.id}, which does not exist`, remedy)
  }
  return dangling
}

/** The steps before a call lead to each other and onward, and nothing else leads into them. Whether they do. */
function checkChain(graph: DraftGraph, problems: Problems): boolean {
  const { draft, chain } = graph
  const found = problems.count
  const { beforeCall } = draft
  if (beforeCall !== null && !draft.steps.has(beforeCall.id)) {
    const remedy = suggest(beforeCall.id, [...draft.steps.keys()], 'name the first of the steps before a call')
    problems.add(beforeCall.at, `before-call names ${beforeCall.id}, which is no step`, remedy)
  }
  if (beforeCall === null && graph.chainStart !== null) {
    const at = draft.steps.get(graph.chainStart)?.at ?? draft.at
    problems.add(
      at,
      `${graph.chainStart} leads on to a call, and the flow has no before-call`,
      `add before-call: ${graph.chainStart}`,
    )
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

function checkEntries(graph: DraftGraph, problems: Problems): void {
  const { draft } = graph
  for (const { id, at } of [...(draft.start === null ? [] : [draft.start]), ...draft.entries]) {
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
}

/**
 * Reports the first of the steps that nothing leads to, not all that hang on it, nor what another mistake explains.
 * Tells all that are lost by what it reports.
 */
function reportUnreached(
  graph: DraftGraph,
  reached: ReadonlySet<string>,
  isExplained: Explains,
  problems: Problems,
): ReadonlySet<string> {
  const { draft } = graph
  const unreached = new Map<string, Named>([...draft.steps, ...draft.outcomes].filter(([id]) => !reached.has(id)))
  const ledTo = new Set([...unreached.keys()].flatMap((id) => graph.next(id).filter((to) => to !== id)))
  const first = [...unreached.keys()].filter((id) => !ledTo.has(id))
  const covered = new Set(reached)
  const lost = new Set<string>()
  for (const id of [...first, ...unreached.keys()]) {
    const named = unreached.get(id)
    if (covered.has(id) || named === undefined) continue
    const hangsOn = graph.reach([id], covered)
    for (const one of hangsOn) covered.add(one)
    if (isExplained(id, hangsOn)) continue
    for (const one of hangsOn) lost.add(one)
    const what = draft.steps.has(id) ? 'step' : 'outcome'
    problems.add(named.at, `nothing leads to the ${what} ${id}`, 'lead an answer to it, or remove it with its words')
  }
  return lost
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
