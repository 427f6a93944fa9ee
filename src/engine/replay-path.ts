import type { Flow } from '../guide/flow.ts'
import type { AnswerId, StepId } from '../guide/ids.ts'
import { findEdge, findStep } from '../guide/read-flow.ts'
import type { Trace } from '../guide/trace.ts'
import { assess } from './assess.ts'
import { Clocks } from './clocks.ts'
import type { BrokenReason, Position } from './position.ts'
import { positionAt } from './position-at.ts'
import { progressFrom } from './progress.ts'
import type { Answered, Replayed } from './replayed.ts'
import { Walk } from './walk.ts'

/** Replays the bare path of a code: no times, texts or readings, and nothing that was taken back. */
export function replayPath(flow: Flow, trace: Extract<Trace, { kind: 'path' }>): Replayed {
  const walk = new Walk(flow, trace.entry)
  const broken = flow.entries.includes(trace.entry) ? takeAll(walk, trace.answers) : broke('unknown-entry-step', 0)
  const path = walk.path
  const assessed = assess(flow, path, { from: 'path', by: 'customer', kept: new Set() })
  return {
    from: 'path',
    // A contradiction stops nobody here: it is only listed.
    position: broken ?? positionAt(walk.node, { flow, clocks: new Clocks(), contradictions: [] }),
    path: path.map(({ answered }) => answered),
    ahead: [],
    given: new Map(path.map(({ answered }) => [answered.step, [answered]])),
    ...assessed,
    changed: [],
    waits: [],
    attempts: [],
    retests: [],
    clockJumps: [],
    codes: [],
    begun: null,
    name: null,
    language: null,
    progress: progressFrom(flow, walk.node, path.length),
    elapsedMs: null,
    strays: [],
  }
}

function takeAll(walk: Walk, answers: readonly AnswerId[]): Position | null {
  for (const [place, answer] of answers.entries()) {
    const step = findStep(walk.flow, walk.node)
    if (step === null) return broke('beyond-the-end', place)
    const edge = findEdge(step, answer)
    if (edge === null) return broke('unknown-answer', place)
    walk.take(place, { answered: bare(step.id, edge.answer), step, edge })
  }
  return null
}

function broke(reason: BrokenReason, seq: number): Position {
  return { kind: 'broken', reason, seq }
}

function bare(step: StepId, answer: AnswerId): Answered {
  return {
    step,
    answer,
    level: answer,
    at: null,
    seq: null,
    typed: null,
    reading: null,
    photo: null,
    wait: null,
    prefilled: false,
  }
}
