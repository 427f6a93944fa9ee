import type { Flow, Outcome, StepKind } from './flow.ts'
import { type AnswerId, baseStep, type OutcomeId, type StepId } from './ids.ts'
import { edgesFrom, type FlowNode, isOutcome } from './read-flow.ts'

/**
 * A flow as its author wrote it: repeats and the copies before each call are one step again, answers that lead the same
 * way one arrow.
 */
export type FlowMap = {
  readonly nodes: readonly MapNode[]
  readonly arrows: readonly MapArrow[]
}

export type MapNode =
  | {
      readonly kind: 'step'
      readonly id: StepId
      readonly step: StepKind
      readonly isEntry: boolean /** Stands before every call. */
      readonly isBeforeCall: boolean /** How often it may be asked. */
      readonly tries: number
    }
  | { readonly kind: 'outcome'; readonly id: OutcomeId; readonly result: Outcome['result']['kind'] }
  /** Where the steps before a call lead on to the outcome; there is one at most. */
  | { readonly kind: 'onward'; readonly id: 'outcome' }

export type MapArrow = { readonly from: string; readonly to: string; readonly answers: readonly AnswerId[] }

/** The map of a flow: steps in the flow's order, then outcomes. */
export function mapFlow(flow: Flow): FlowMap {
  const nodes = new Map<string, MapNode>()
  const arrows = new Map<string, { from: string; to: string; answers: AnswerId[] }>()
  for (const step of Object.values(flow.steps)) {
    const id = baseStep(step.id)
    const known = nodes.get(id)
    const isBeforeCall = outcomeOfCopy(flow, step.id) !== null
    const tries = known?.kind === 'step' && !isBeforeCall ? known.tries + 1 : 1
    nodes.set(id, { kind: 'step', id, step: step.kind, isEntry: flow.entries.includes(id), isBeforeCall, tries })
    for (const { answer, to } of edgesFrom(flow, step.id)) {
      const target = targetOf(flow, step.id, to)
      if (target === id) continue
      const key = `${id} ${target}`
      const arrow = arrows.get(key) ?? { from: id, to: target, answers: [] }
      arrows.set(key, arrow)
      if (!arrow.answers.includes(answer)) arrow.answers.push(answer)
    }
  }
  for (const { id, result } of Object.values(flow.outcomes)) nodes.set(id, { kind: 'outcome', id, result: result.kind })
  const onward = [...arrows.values()].some(({ to }) => to === 'outcome')
  return {
    nodes: [...nodes.values(), ...(onward ? [{ kind: 'onward', id: 'outcome' } as const] : [])],
    arrows: [...arrows.values()],
  }
}

/** An outcome reached by way of its own copies of the steps before a call is drawn as led to directly. */
function targetOf(flow: Flow, from: StepId, to: FlowNode): string {
  const inside = outcomeOfCopy(flow, from)
  if (inside !== null) return isOutcome(flow, to) ? 'outcome' : baseStep(to as StepId)
  return outcomeOfCopy(flow, to) ?? baseStep(to as StepId)
}

/** `deadline~no-line` → no-line; `null` for a step that is no copy before a call. */
function outcomeOfCopy(flow: Flow, node: FlowNode): string | null {
  const [, copy] = node.split('~')
  return copy !== undefined && Object.hasOwn(flow.outcomes, copy) ? copy : null
}
