import type { Flow } from '../guide/flow.ts'
import type { Trace } from '../guide/trace.ts'
import { UnreachableError } from '../guide/unreachable.ts'
import { LogReplay } from './log-replay.ts'
import { replayPath } from './replay-path.ts'
import type { Replayed } from './replayed.ts'

/**
 * Everything that a trace tells, by one pass over it; nothing is kept between calls, nothing is changed.
 *
 * Going back: `went-back` takes answers off the path and keeps them in `ahead`. The same answer again goes on by one
 * step and keeps the rest; another answer (or other typed text) drops the rest, which stays in `given`. A clock that ran
 * keeps running, and one that ran to its end keeps its evidence. An entry that no longer fits, because another tab was
 * faster, is taken where its step has a place on the path or ahead of it, else it is a stray without effect.
 *
 * Claims: what holds before a repair and after it are two claims (`lamp-before`, `lamp-after`), because two different
 * values of one claim are a disagreement. Only the tries of one retried step (`number`, `number~2`) replace each other.
 *
 * A path that a code carries is trusted in its declared evidence: the device that made the code had the readings.
 */
export function replay(flow: Flow, trace: Trace): Replayed {
  switch (trace.kind) {
    case 'log':
      return new LogReplay(flow).all(trace.entries)
    case 'path':
      return replayPath(flow, trace)
    default:
      throw new UnreachableError(trace)
  }
}
