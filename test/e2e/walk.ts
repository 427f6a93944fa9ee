import { answerLabel } from '../../src/app/ui/answer-label.ts'
import { de } from '../../src/app/words/de.ts'
import { en } from '../../src/app/words/en.ts'
import { sv } from '../../src/app/words/sv.ts'
import type { Words } from '../../src/app/words/words.ts'
import type { GuideBundle } from '../../src/guide/bundle.ts'
import type { AnswerId, OutcomeId, StepId } from '../../src/guide/ids.ts'
import type { Language } from '../../src/guide/language.ts'
import { edgesFrom, findStep } from '../../src/guide/read-flow.ts'
import { findStepWords } from '../../src/guide/step-words.ts'
import type { Customer } from './customer.ts'

const wordsOf: Readonly<Record<Language, Words>> = { de, sv, en }

/**
 * A walk through a guide by what a person sees: it finds buttons by their words and tells screens by their heading. It
 * knows the flow, so every answer also checks that the right screen comes next.
 */
export class Walk {
  readonly bundle: GuideBundle
  readonly #customer: Customer
  readonly #words: Words
  #at: StepId | OutcomeId
  #lastAnswered: string | null = null

  constructor(customer: Customer, bundle: GuideBundle) {
    this.#customer = customer
    this.bundle = bundle
    this.#words = wordsOf[bundle.words.language]
    this.#at = bundle.flow.entries[0]
  }

  /** From the guide's own page. */
  async begins(): Promise<void> {
    await this.#customer.opens(`/g/${this.bundle.flow.guide}`)
    await this.#customer.presses(this.#words.home.start.begin)
    await this.isAt(this.#at)
  }

  /** Gives an answer by its id, and sees the screen that it leads to. */
  async answers(answer: string): Promise<void> {
    const step = this.#at as StepId
    const words = findStepWords(this.bundle.words, step) ?? { answers: {} }
    await this.#customer.presses(answerLabel(answer as AnswerId, words, this.#words))
    this.#lastAnswered = step
    await this.isAt(this.#follow(answer))
  }

  /** Lets a measurement run to its end, and goes on from its result. */
  async measures(level: string): Promise<void> {
    if (findStep(this.bundle.flow, this.#at as StepId)?.kind !== 'measure')
      throw new Error(`${this.#at} measures nothing`)
    await this.#customer.presses(this.#words.probe.next)
    this.#lastAnswered = this.#at
    await this.isAt(this.#follow(level))
  }

  /** Waits until the last answer is on the device for good: it counts on the screen before it is written. */
  async isKept(): Promise<void> {
    if (this.#lastAnswered === null) throw new Error('nothing was answered yet')
    await this.#customer.page.waitForFunction(isMirrored, this.#lastAnswered)
  }

  /** The screen of a step or of an outcome is in front. */
  async isAt(place: string): Promise<void> {
    this.#at = place as StepId
    const title = this.#titleOf(place as StepId)
    // A measurement may be over before anyone can look: then its result is the heading, and its question stands above.
    if (findStep(this.bundle.flow, place)?.kind === 'measure') await this.#customer.sees(title)
    else await this.#customer.isShown(title)
  }

  #follow(answer: string): StepId | OutcomeId {
    const edge = edgesFrom(this.bundle.flow, this.#at).find((one) => one.answer === answer)
    if (!edge) throw new Error(`${this.#at} has no answer ${answer}`)
    return edge.to
  }

  #titleOf(place: StepId | OutcomeId): string {
    const { words } = this.bundle
    const title = findStepWords(words, place as StepId)?.title ?? words.outcomes[place as OutcomeId]?.title
    if (title === undefined) throw new Error(`${place} has no words`)
    return title
  }
}

/** Runs in the page: the mirror, which is written after the database, holds an answer to this step. */
async function isMirrored(step: string): Promise<boolean> {
  try {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('vorab')
    for await (const file of folder.values()) {
      if (!(file instanceof FileSystemFileHandle)) continue
      const lines = (await (await file.getFile()).text()).split('\n')
      if (lines.some((line) => line.includes('"type":"answered"') && line.includes(`"step":"${step}"`))) return true
    }
  } catch {
    // No folder yet, or the file is just being written: it is looked at again.
  }
  return false
}
