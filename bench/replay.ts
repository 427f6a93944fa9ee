import { replay } from '../src/engine/replay.ts'
import type { Content } from '../src/guide/entry.ts'
import type { AnswerId, Fingerprint, StepId } from '../src/guide/ids.ts'
import type { Trace } from '../src/guide/trace.ts'
import { chain } from '../test/guide/some-flow.ts'
import { type Bench, medianMs } from './bench.ts'

const entries = 10_000
const steps = 40
/** A person who goes back this often: every so many answers, to the first step. */
const flow = chain(steps, 3)
const long = chain(entries, 3)

/** Position, claims and contradictions out of a long log: once straight through, once with much going back. */
export const bench: Bench = () => ({
  entries,
  straightMedianMs: medianMs(
    20,
    () => straight(),
    (trace) => replay(long, trace),
  ),
  goingBackMedianMs: medianMs(
    20,
    () => goingBack(),
    (trace) => replay(flow, trace),
  ),
})

function straight(): Trace {
  return log((i) => answered(i, 'a0'))
}

function goingBack(): Trace {
  return log((i) => {
    const turn = i % (steps + 1)
    const round = Math.floor(i / (steps + 1))
    return turn === steps ? { type: 'went-back', to: 's0' as StepId } : answered(turn, `a${round % 3}`)
  })
}

function answered(step: number, answer: string): Content {
  return { type: 'answered', step: `s${step}` as StepId, answer: answer as AnswerId }
}

function log(content: (i: number) => Content): Trace {
  const begun: Content = {
    type: 'begun',
    guide: flow.guide,
    revision: 1,
    fingerprint: '0'.repeat(64) as Fingerprint,
    language: 'de',
    entry: 's0' as StepId,
    link: null,
    walkedBy: 'customer',
  }
  const contents = [begun, ...Array.from({ length: entries - 1 }, (_, i) => content(i))]
  return { kind: 'log', entries: contents.map((content, seq) => ({ seq, at: seq * 1_000, content })) }
}
