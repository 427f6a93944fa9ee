import type { Flow, Step } from '../guide/flow.ts'
import { baseStep, type StepId } from '../guide/ids.ts'
import { findEdge, findStep, isOutcome, levelsOf } from '../guide/read-flow.ts'
import type { CheckedFlow } from './check-flow.ts'
import type { StepDraft, Way } from './flow-draft.ts'
import { isNearMiss, nearest, suggest } from './near-miss.ts'
import type { Place, Problems } from './problem.ts'
import type { Example, Token } from './read-examples.ts'

/** Walks every example as far as the flow allows; then tells which answers none of them gives. */
export function checkExamples(
  examples: readonly Example[],
  flow: Flow,
  checked: CheckedFlow,
  problems: Problems,
): void {
  const walked = new Set<string>()
  for (const example of examples) new ExampleWalk(example, flow, checked, problems, walked).walk()
  for (const step of checked.graph.draft.steps.values()) {
    if (checked.reached.has(step.id) && step.kind !== 'tell') reportUnwalked(step, walked, problems)
  }
}

/** Answers that share a line of `go` count as one. */
function reportUnwalked(step: StepDraft, walked: ReadonlySet<string>, problems: Problems): void {
  for (const line of new Set(step.ways.map((way) => way.line))) {
    const ways = step.ways.filter((way) => way.line === line)
    const [first] = ways
    if (first === undefined || ways.some((way) => walked.has(keyOf(step.id, way.answer)))) continue
    const names = ways.map((way) => way.answer)
    const shown = names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ')
    problems.add(
      first.line,
      `no example answers ${step.id} with ${shown}`,
      `add an example to examples.yaml with ${step.id}=${first.answer} in its walk`,
    )
  }
}

function keyOf(step: string, answer: Way['answer']): string {
  return `${step}=${answer}`
}

/** One example on its way. Once something is wrong with it, the rest only counts as walked. */
class ExampleWalk {
  readonly #example: Example
  readonly #flow: Flow
  readonly #checked: CheckedFlow
  readonly #problems: Problems
  readonly #walked: Set<string>
  #at: string
  #lost = false

  constructor(example: Example, flow: Flow, checked: CheckedFlow, problems: Problems, walked: Set<string>) {
    this.#example = example
    this.#flow = flow
    this.#checked = checked
    this.#problems = problems
    this.#walked = walked
    this.#at = example.from?.id ?? flow.entries[0]
  }

  walk(): void {
    const { from, walk, reaches, name } = this.#example
    const { draft } = this.#checked.graph
    const { entries } = this.#checked.graph.draft
    if (from !== null && !this.#flow.entries.includes(from.id as StepId)) {
      this.#lost = entries.some((entry) => !draft.steps.has(entry.id) && isNearMiss(entry.id, from.id))
      this.#lose(
        from.at,
        `the example "${name}" begins at ${from.id}, where no run begins`,
        suggest(from.id, this.#flow.entries, 'name it under entries'),
      )
    }
    for (const token of walk) this.#take(token)
    this.#passThrough(() => true)
    if (!draft.outcomes.has(reaches.id)) {
      const remedy = suggest(reaches.id, [...draft.outcomes.keys()], 'name an outcome')
      if (!this.#checked.graph.lacking.has(reaches.id))
        this.#problems.add(reaches.at, `the example "${name}" reaches ${reaches.id}, which is no outcome`, remedy)
    } else if (!this.#lost && this.#checked.walkable && this.#at !== reaches.id) {
      const ends = draft.outcomes.has(this.#at)
      const problem = ends
        ? `reaches ${this.#at}, not ${reaches.id}`
        : `stops at the step ${baseStep(this.#at as StepId)}, before ${reaches.id}`
      this.#problems.add(
        reaches.at,
        `the example "${name}" ${problem}`,
        ends ? 'correct its walk or what it reaches' : 'add the answers that are missing to its walk',
      )
    }
  }

  #take(token: Token): void {
    if (token.answer === '') this.#lost = true
    if (this.#lost) this.#findAgain(token)
    const isHere = (step: Step) => step.id === token.step || baseStep(step.id) === token.step
    this.#passThrough((step) => !isHere(step))
    const step = findStep(this.#flow, this.#at)
    if (step !== null && isHere(step)) {
      this.#answer(step, token)
      return
    }
    this.#misplace(step, token)
    this.#findAgain(token)
    const found = findStep(this.#flow, this.#at)
    if (found !== null && isHere(found)) this.#answer(found, token)
  }

  #misplace(step: Step | null, token: Token): void {
    const { draft } = this.#checked.graph
    const known = draft.steps.has(baseStep(token.step as StepId))
    const meant = known ? token.step : (nearest(token.step, draft.steps.keys()) ?? token.step)
    this.#walked.add(keyOf(meant, token.answer))
    const { name } = this.#example
    if (step === null && !isOutcome(this.#flow, this.#at as StepId)) this.#lost = true
    else if (this.#checked.graph.lacking.has(token.step)) this.#lost = true
    else if (!known)
      this.#lose(
        token.at,
        `the example "${name}" answers ${token.step}, which is no step`,
        suggest(token.step, [...draft.steps.keys()], 'name a step of the flow'),
      )
    else if (!this.#checked.walkable) this.#lost = true
    else if (step === null)
      this.#lose(
        token.at,
        `the example "${name}" answers ${token.step} after the outcome ${this.#at}`,
        'end its walk there',
      )
    else
      this.#lose(
        token.at,
        `the example "${name}" answers ${token.step} at the step ${baseStep(step.id)}`,
        `answer ${baseStep(step.id)} first`,
      )
  }

  #answer(step: Step, token: Token): void {
    const base = baseStep(step.id)
    const draft = this.#checked.graph.draft.steps.get(base)
    const edge = findEdge(step, token.answer)
    this.#walked.add(keyOf(base, edge?.answer ?? token.answer))
    if (edge !== null) {
      this.#at = edge.to
      return
    }
    const answers = draft?.answers ?? []
    const isLevel = levelsOf(step).includes(token.answer)
    if (isLevel) this.#walked.add(keyOf(base, 'other'))
    if (
      (isLevel && answers.includes('other')) ||
      answers.includes(token.answer) ||
      draft?.open.includes(token.answer) === true
    ) {
      this.#lost = true
      return
    }
    const meant = nearest(token.answer, answers)
    if (meant !== null) this.#walked.add(keyOf(base, meant))
    this.#lose(
      token.at,
      `the example "${this.#example.name}" answers ${base} with ${token.answer}`,
      suggest(token.answer, answers, 'give an answer of the step'),
    )
  }

  /** What needs no answer in a walk: something to know, and a wait that is waited for. */
  #passThrough(isOnTheWay: (step: Step) => boolean): void {
    for (let left = this.#checked.graph.draft.steps.size; left > 0; left--) {
      const step = findStep(this.#flow, this.#at)
      if (step === null || (step.kind !== 'tell' && step.kind !== 'wait') || !isOnTheWay(step)) return
      const edge = step.kind === 'tell' ? step.edges[0] : findEdge(step, 'waited')
      if (edge === undefined || edge === null) {
        this.#lost = true
        return
      }
      this.#walked.add(keyOf(baseStep(step.id), edge.answer))
      this.#at = edge.to
    }
  }

  /** After a mistake: goes on where the next answer belongs. */
  #findAgain(token: Token): void {
    const places = [token.step, `${token.step}~${this.#example.reaches.id}`]
    this.#at = places.find((place) => findStep(this.#flow, place) !== null) ?? this.#at
  }

  #lose(at: Place, problem: string, remedy: string): void {
    if (!this.#lost) this.#problems.add(at, problem, remedy)
    this.#lost = true
  }
}
