import type { Flow } from '../guide/flow.ts'
import { type FlowNode, isOutcome } from '../guide/read-flow.ts'
import type { Clocks } from './clocks.ts'
import type { FoundContradiction } from './contradiction.ts'
import type { Position } from './position.ts'

type Around = {
  readonly flow: Flow
  readonly clocks: Clocks
  readonly contradictions: readonly FoundContradiction[]
}

/** What the person sees at a node: first a contradiction that nobody has looked at, then the node itself. */
export function positionAt(node: FlowNode, { flow, clocks, contradictions }: Around): Position {
  const there = isOutcome(flow, node)
    ? ({ kind: 'ended', outcome: node } as const)
    : ({ kind: 'step', step: node } as const)
  const contradiction = contradictions.find(({ kept }) => !kept)
  if (contradiction !== undefined) return { kind: 'contradiction', contradiction, next: there }
  if (there.kind === 'ended') return there
  const span = clocks.span(there.step)
  return span === null ? there : { kind: 'waiting', step: there.step, ...span }
}
