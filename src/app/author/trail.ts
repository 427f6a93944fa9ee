import { replay } from '../../engine/replay.ts'
import type { Replayed } from '../../engine/replayed.ts'
import type { Flow } from '../../guide/flow.ts'
import { type AnswerId, baseStep, type StepId } from '../../guide/ids.ts'
import { type FlowNode, findEdge, findOutcome, findStep } from '../../guide/read-flow.ts'

/** A walk of the author, as it stands in the address: from any step on, answer by answer. Nothing of it is stored. */
export type Trail = { readonly from: string; readonly answers: readonly string[] }

export type Walked = {
  readonly from: FlowNode
  readonly answers: readonly AnswerId[]
  /** One more than answers; the last is where the author stands. */
  readonly nodes: readonly FlowNode[]
  readonly at: FlowNode
  /** The guide no longer has all of what was asked for. */
  readonly isCut: boolean
  /** `null` at an outcome that was opened by itself. */
  readonly replayed: Replayed | null
}

/** Walks as far as the flow allows; from its start where it lacks the step to begin at. */
export function walkTrail(flow: Flow, { from, answers }: Trail): Walked {
  const begin = findNode(flow, from)
  const first = begin ?? flow.entries[0]
  const taken: AnswerId[] = []
  const nodes: FlowNode[] = [first]
  let at = first
  for (const answer of begin === null ? [] : answers) {
    const step = findStep(flow, at)
    const edge = step === null ? null : findEdge(step, answer)
    if (edge === null) break
    taken.push(edge.answer)
    at = edge.to
    nodes.push(at)
  }
  const isCut = taken.length < answers.length || (begin === null && from !== '')
  return { from: first, answers: taken, nodes, at, isCut, replayed: replayFrom(flow, first, taken) }
}

/** Claims and contradictions are those of the engine; it need not know that no run begins here. */
function replayFrom(flow: Flow, from: FlowNode, answers: readonly AnswerId[]): Replayed | null {
  const entry = findStep(flow, from)?.id
  if (entry === undefined) return null
  return replay({ ...flow, entries: [entry] }, { kind: 'path', entry, answers })
}

/** A step or outcome by its id; a step that has only copies (before each call) by its plain name. */
export function findNode(flow: Flow, id: string): FlowNode | null {
  const own = findStep(flow, id as StepId)?.id ?? findOutcome(flow, id)?.id
  if (own !== undefined) return own
  return Object.values(flow.steps).find((step) => baseStep(step.id) === id)?.id ?? null
}

/** `?from=lamp&way=lit,done` */
export function readTrail(search: string): Trail {
  const parameters = new URLSearchParams(search)
  const way = parameters.get('way') ?? ''
  return { from: parameters.get('from') ?? '', answers: way === '' ? [] : way.split(',') }
}

export function trailSearch({ from, answers }: Trail): string {
  return `?${new URLSearchParams({ from, ...(answers.length === 0 ? {} : { way: answers.join(',') }) })}`
}
