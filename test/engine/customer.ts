import { replay } from '../../src/engine/replay.ts'
import type { Replayed } from '../../src/engine/replayed.ts'
import type { Content } from '../../src/guide/entry.ts'
import type { Flow } from '../../src/guide/flow.ts'
import type { AnswerId, ContradictionId, Fingerprint, StepId } from '../../src/guide/ids.ts'
import type { Reading } from '../../src/guide/reading.ts'
import type { Trace } from '../../src/guide/trace.ts'
import { boxGuide } from './box-guide.ts'

type Log = Extract<Trace, { kind: 'log' }>['entries']
type Begun = Extract<Content, { type: 'begun' }>
type Answered = Extract<Content, { type: 'answered' }>

export const BEGIN = Date.UTC(2026, 10, 21, 9)

/** Somebody who walks through a guide and writes a log; each thing they do takes a second. */
export class Customer {
  readonly log: Log[number][] = []
  readonly #flow: Flow
  #now = BEGIN

  constructor(begun: Partial<Begun> = {}, flow: Flow = boxGuide) {
    this.#flow = flow
    this.does({
      type: 'begun',
      guide: flow.guide,
      revision: flow.revision,
      fingerprint: 'f'.repeat(64) as Fingerprint,
      language: 'de',
      entry: flow.entries[0],
      link: null,
      walkedBy: 'customer',
      ...begun,
    })
  }

  does(content: Content): this {
    this.log.push({ seq: this.log.length, at: this.#now, content })
    this.#now += 1000
    return this
  }

  answers(step: string, answer: string, more: Partial<Answered> = {}): this {
    return this.does({ type: 'answered', step: step as StepId, answer: answer as AnswerId, ...more })
  }

  /** `walks('power=lit cable=in')` */
  walks(answers: string): this {
    for (const [step = '', answer = ''] of answers.split(' ').map((pair) => pair.split('='))) this.answers(step, answer)
    return this
  }

  measures(level: string): this {
    const reading = { probe: 'reach', level, figures: {}, startedAt: this.#now, durationMs: 100 } as unknown as Reading
    return this.answers('link', level, { reading })
  }

  reads(step: string, typed: string, level = 'valid'): this {
    return this.answers(step, level, { typed })
  }

  startsClock(step = 'half-minute'): this {
    return this.does({ type: 'waiting', step: step as StepId })
  }

  lets(seconds: number): this {
    this.#now += seconds * 1000
    return this
  }

  goesBackTo(step: string): this {
    return this.does({ type: 'went-back', to: step as StepId })
  }

  returns(): this {
    return this.does({ type: 'returned' })
  }

  keeps(contradiction: string): this {
    return this.does({ type: 'contradiction-kept', contradiction: contradiction as ContradictionId })
  }

  get run(): Replayed {
    return replay(this.#flow, { kind: 'log', entries: this.log })
  }

  get path(): string {
    return walkOf(this.run.path)
  }

  /** `evidence: value (lowered)` of a claim. */
  knows(claim: string): string | undefined {
    return known(this.run, claim)
  }
}

export function known(run: Replayed, claim: string): string | undefined {
  const state = run.claims.find((candidate) => candidate.claim === claim)
  if (state === undefined) return undefined
  return `${state.evidence}: ${state.value ?? '?'}${state.lowered === null ? '' : ` (${state.lowered})`}`
}

export function walkOf(answers: readonly { readonly step: string; readonly answer: string }[]): string {
  return answers.map(({ step, answer }) => `${step}=${answer}`).join(' ')
}

/** A walk to the end in which everything was really done. */
export function wholeWalk(): Customer {
  return new Customer()
    .walks('power=lit cable=in')
    .startsClock()
    .lets(30)
    .walks('half-minute=waited dark=dark')
    .measures('reachable')
    .reads('card', '0123')
    .walks('before-reset=saved')
    .answers('photo', 'taken', { photo: 'a'.repeat(64) })
    .walks('power-again=yes')
}
