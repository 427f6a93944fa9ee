import type { Edge, Flow, Step } from '../guide/flow.ts'
import type { StepId } from '../guide/ids.ts'
import type { FlowNode } from '../guide/read-flow.ts'
import type { Answered } from './replayed.ts'

/** An answer together with the step and edge of the flow that it takes. */
export type Taken = { readonly answered: Answered; readonly step: Step; readonly edge: Edge }

/**
 * A line of answers with a cursor: what is before the cursor counts, what is behind it is kept for coming back. A flow
 * has no cycles, so a step has one place at most, and moving is O(1).
 */
export class Walk {
  readonly flow: Flow
  readonly #entry: StepId
  readonly #line: Taken[] = []
  readonly #places = new Map<StepId, number>()
  /** A number for each answer on the line; one that was dropped and given again has another. */
  readonly #editions: number[] = []
  #cursor = 0
  #edition = 0

  constructor(flow: Flow, entry: StepId) {
    this.flow = flow
    this.#entry = entry
  }

  /** Where the next answer belongs. */
  get node(): FlowNode {
    return this.#nodeAt(this.#cursor)
  }

  get path(): readonly Taken[] {
    return this.#line.slice(0, this.#cursor)
  }

  get ahead(): readonly Taken[] {
    return this.#line.slice(this.#cursor)
  }

  /** The same number as long as the same answers count. */
  get mark(): number {
    return this.#cursor === 0 ? 0 : (this.#editions[this.#cursor - 1] ?? 0)
  }

  /** The place of a step on the line, or at its end where it is the next one; `null` where it has none. */
  placeOf(step: StepId): number | null {
    const place = this.#places.get(step)
    if (place !== undefined) return place
    return this.#nodeAt(this.#line.length) === step ? this.#line.length : null
  }

  at(place: number): Taken | null {
    return this.#line[place] ?? null
  }

  isBehindCursor(place: number): boolean {
    return place < this.#cursor
  }

  moveTo(place: number): void {
    this.#cursor = place
  }

  moveToEnd(): void {
    this.#cursor = this.#line.length
  }

  /** The same answer once more: what is ahead stays. */
  repeat(place: number, taken: Taken): void {
    this.#line[place] = taken
    this.#cursor = place + 1
  }

  /** Another answer: what came after it falls away. */
  take(place: number, taken: Taken): void {
    while (this.#line.length > place) {
      const dropped = this.#line.pop()
      if (dropped !== undefined) this.#places.delete(dropped.step.id)
    }
    this.#line.push(taken)
    this.#editions[place] = ++this.#edition
    this.#places.set(taken.step.id, place)
    this.#cursor = place + 1
  }

  #nodeAt(place: number): FlowNode {
    return place === 0 ? this.#entry : (this.#line[place - 1]?.edge.to ?? this.#entry)
  }
}
