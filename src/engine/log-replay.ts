import type { Content, Entry } from '../guide/entry.ts'
import type { Edge, Flow, Step } from '../guide/flow.ts'
import type { AnswerId, StepId } from '../guide/ids.ts'
import type { Language } from '../guide/language.ts'
import { findEdge, findStep } from '../guide/read-flow.ts'
import { assess } from './assess.ts'
import { Attempts } from './attempts.ts'
import { changedOn } from './changed.ts'
import { Clocks } from './clocks.ts'
import { disagreementClaim } from './contradiction.ts'
import { fitsReading } from './fits-reading.ts'
import type { BrokenReason } from './position.ts'
import { positionAt } from './position-at.ts'
import { progressFrom } from './progress.ts'
import type { Answered, Begun, IssuedCode, Replayed } from './replayed.ts'
import { Retests } from './retests.ts'
import { Walk } from './walk.ts'

type LogEntry = Pick<Entry, 'seq' | 'at' | 'content'>
type ContentOf<T extends Content['type']> = Extract<Content, { type: T }>
/** What an entry did: fitted, was a stray, or broke the log. */
type Effect = 'fits' | 'stray' | BrokenReason

type GivenAnswer = {
  readonly content: ContentOf<'answered'>
  readonly at: number
  readonly seq: number
  readonly step: Step
  readonly edge: Edge
  /** The same answer, where it was on the line already. */
  readonly before: Answered | null
  readonly stray: boolean
}

/** A reading knows it better than an answer that stands for several levels. */
function levelOf({ answer, reading }: ContentOf<'answered'>): AnswerId {
  return (reading?.level ?? answer) as AnswerId
}

/** One pass over a log. Used once. */
export class LogReplay {
  readonly #flow: Flow
  readonly #clocks = new Clocks()
  readonly #attempts = new Attempts()
  readonly #retests = new Retests()
  readonly #given = new Map<StepId, Answered[]>()
  readonly #kept = new Set<string>()
  readonly #jumps: { readonly at: number; readonly byMs: number }[] = []
  readonly #codes: { readonly code: string; readonly at: number; readonly seq: number; readonly mark: number }[] = []
  readonly #strays: number[] = []
  #walk: Walk
  #begun: Begun | null = null
  #name: string | null = null
  #language: Language | null = null
  #jumped = 0
  #elapsed = 0

  constructor(flow: Flow) {
    this.#flow = flow
    this.#walk = new Walk(flow, flow.entries[0])
  }

  all(entries: readonly LogEntry[]): Replayed {
    if (entries.length === 0) return this.#result({ reason: 'empty', seq: 0 })
    for (const [place, entry] of entries.entries()) {
      const effect = entry.seq === place ? this.#apply(entry) : 'gap'
      if (effect === 'stray') this.#strays.push(entry.seq)
      else if (effect !== 'fits') return this.#result({ reason: effect, seq: place })
    }
    return this.#result(null)
  }

  #apply(entry: LogEntry): Effect {
    const { content, at, seq } = entry
    if (this.#begun === null) return content.type === 'begun' ? this.#begin(content, at) : 'not-begun'
    switch (content.type) {
      case 'begun':
        return 'begun-twice'
      case 'answered':
        return this.#answer(content, at, seq)
      case 'waiting':
        return this.#startClock(content.step, at)
      case 'went-back':
        return this.#goBack(content.to)
      case 'returned':
        this.#walk.moveToEnd()
        return 'fits'
      case 'contradiction-kept':
        return this.#keep(content)
      case 'named':
        this.#name = content.name
        return 'fits'
      case 'language-changed':
        this.#language = content.language
        return 'fits'
      case 'code-issued':
        this.#codes.push({ code: content.code, at, seq, mark: this.#walk.mark })
        return 'fits'
      case 'hung-up':
        return this.#attempts.hangUp(content, at) ? 'fits' : 'stray'
      case 'checked':
        return this.#attempts.check(content) ? 'fits' : 'stray'
      case 'measured-again':
        return this.#measureAgain(content, seq)
      case 'came-back':
        return this.#attempts.comeBack(content, at) ? 'fits' : 'stray'
      case 'clock-jumped':
        return this.#jump(content.byMs, at)
      default:
        // No bug: a file may come from a newer version.
        content satisfies never
        return 'unknown-content'
    }
  }

  #begin(content: ContentOf<'begun'>, at: number): Effect {
    this.#begun = { ...content, at }
    this.#language = content.language
    if (content.guide !== this.#flow.guide) return 'other-guide'
    if (content.revision !== this.#flow.revision) return 'other-revision'
    if (!this.#flow.entries.includes(content.entry)) return 'unknown-entry-step'
    this.#walk = new Walk(this.#flow, content.entry)
    return 'fits'
  }

  #answer(content: ContentOf<'answered'>, at: number, seq: number): Effect {
    const step = findStep(this.#flow, content.step)
    if (step === null) return 'unknown-step'
    const edge = findEdge(step, content.answer)
    if (edge === null) return 'unknown-answer'
    if (content.reading !== undefined && !fitsReading(step, edge, content.reading)) return 'reading-mismatch'
    const place = this.#walk.placeOf(step.id)
    const before = place === null ? null : (this.#walk.at(place)?.answered ?? null)
    const same = before !== null && before.answer === edge.answer && before.typed === (content.typed ?? null)
    const stray = place === null || (same && this.#walk.isBehindCursor(place))
    const answered = this.#answered({ content, at, seq, step, edge, before: same ? before : null, stray })
    this.#remember(answered)
    if (content.reading !== undefined) this.#retests.take({ seq, reading: content.reading })
    if (stray) return 'stray'
    if (same) this.#walk.repeat(place, { answered, step, edge })
    else this.#walk.take(place, { answered, step, edge })
    this.#elapsed = at - (this.#begun?.at ?? at) - this.#jumped
    return 'fits'
  }

  #answered(given: GivenAnswer): Answered {
    const { content, at, seq, step, edge, before, stray } = given
    const clocked = step.kind === 'wait' && !stray
    return {
      step: step.id,
      answer: edge.answer,
      level: levelOf(content),
      at,
      seq,
      typed: content.typed ?? null,
      reading: content.reading ?? before?.reading ?? null,
      photo: content.photo ?? before?.photo ?? null,
      wait: clocked ? this.#clocks.stop(step.id, step.seconds, edge.answer, at) : null,
      prefilled: content.prefilled === true,
    }
  }

  #remember(answered: Answered): void {
    const given = this.#given.get(answered.step)
    if (given === undefined) this.#given.set(answered.step, [answered])
    else given.push(answered)
  }

  #startClock(id: StepId, at: number): Effect {
    const step = findStep(this.#flow, id)
    if (step === null) return 'unknown-step'
    if (step.kind !== 'wait') return 'no-wait-step'
    if (this.#walk.node !== step.id || this.#clocks.isRunning(step.id)) return 'stray'
    this.#clocks.start(step.id, step.seconds, at)
    return 'fits'
  }

  #goBack(to: StepId): Effect {
    if (findStep(this.#flow, to) === null) return 'unknown-step'
    const place = this.#walk.placeOf(to)
    if (place === null || !this.#walk.isBehindCursor(place)) return 'stray'
    this.#walk.moveTo(place)
    return 'fits'
  }

  #keep({ contradiction }: ContentOf<'contradiction-kept'>): Effect {
    const claim = disagreementClaim(contradiction)
    const known =
      claim === null ? Object.hasOwn(this.#flow.contradictions, contradiction) : Object.hasOwn(this.#flow.claims, claim)
    if (!known) return 'unknown-contradiction'
    this.#kept.add(contradiction)
    return 'fits'
  }

  #measureAgain({ step: id, reading }: ContentOf<'measured-again'>, seq: number): Effect {
    const step = findStep(this.#flow, id)
    if (step === null) return 'unknown-step'
    const edge = findEdge(step, reading.level)
    if (edge === null || !fitsReading(step, edge, reading)) return 'reading-mismatch'
    return this.#retests.retake(id, { seq, reading }) ? 'fits' : 'stray'
  }

  #jump(byMs: number, at: number): Effect {
    this.#jumps.push({ at, byMs })
    this.#jumped += byMs
    this.#clocks.jump(byMs)
    this.#attempts.jump(byMs)
    return 'fits'
  }

  #result(broken: { readonly reason: BrokenReason; readonly seq: number } | null): Replayed {
    const path = this.#walk.path
    const by = this.#begun?.walkedBy === 'agent' ? 'agent' : 'customer'
    const assessed = assess(this.#flow, path, { from: 'log', by, kept: this.#kept })
    const mark = this.#walk.mark
    return {
      from: 'log',
      position:
        broken === null
          ? positionAt(this.#walk.node, {
              flow: this.#flow,
              clocks: this.#clocks,
              contradictions: assessed.contradictions,
            })
          : { kind: 'broken', ...broken },
      path: path.map(({ answered }) => answered),
      ahead: this.#walk.ahead.map(({ answered }) => answered),
      given: this.#given,
      ...assessed,
      changed: changedOn(path, this.#given),
      waits: this.#clocks.all(),
      attempts: this.#attempts.all,
      retests: this.#retests.all,
      clockJumps: this.#jumps,
      codes: this.#codes.map(
        (code): IssuedCode => ({ code: code.code, at: code.at, seq: code.seq, current: code.mark === mark }),
      ),
      begun: this.#begun,
      name: this.#name,
      language: this.#language,
      progress: progressFrom(this.#flow, this.#walk.node, path.length),
      elapsedMs: this.#elapsed,
      strays: this.#strays,
    }
  }
}
