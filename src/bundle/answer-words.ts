import type { Answered } from '../engine/replayed.ts'
import type { Flow } from '../guide/flow.ts'
import { type AnswerId, baseStep, type ClaimId, type ClaimValue, type StepId } from '../guide/ids.ts'
import { findStep } from '../guide/read-flow.ts'
import type { GuideWords, StepWords } from '../guide/words.ts'
import { type LevelWords, levelWord } from './words/level-words.ts'

const nameless = (step: StepId): StepWords => ({
  title: step,
  body: [],
  answers: {},
  help: [],
  field: null,
  agent: step,
})

/** The words of a step, also of a retried copy; its id where the guide has none (a damaged or foreign file). */
export function stepWords(words: GuideWords, step: StepId): StepWords {
  return words.steps[step] ?? words.steps[baseStep(step)] ?? nameless(step)
}

/** What answers are put into words with. */
export type AnswerSpeech = { readonly guideWords: GuideWords; readonly flow: Flow; readonly levels: LevelWords }

/** An answer as it was labelled; several ticks joined; the level where a probe or validator gave it. */
export function answerWords({ guideWords, flow, levels }: AnswerSpeech, answered: Answered): string {
  const labels = stepWords(guideWords, answered.step).answers
  const step = findStep(flow, answered.step)
  const parts = step?.kind === 'tick' ? (answered.answer.split('+') as AnswerId[]) : [answered.level]
  const said = parts.map((answer) => labels[answer] ?? levelWord(levels, step, answer)).join(', ')
  return answered.typed === null ? said : `${said} (${answered.typed})`
}

/** Label and value of a claim; `unsure` stands for a value nobody is sure of. */
export function claimWords(
  words: GuideWords,
  claim: ClaimId,
  value: ClaimValue | null,
  unsure: string,
): readonly [string, string] {
  const said = words.claims[claim]
  return [said?.label ?? claim, value === null ? unsure : (said?.values[value] ?? value)]
}
