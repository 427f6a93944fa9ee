import { baseStep, type StepId } from './ids.ts'
import type { GuideWords, StepWords } from './words.ts'

/** The words of a step; a copy (`card-number~2`) speaks with those of the step that it repeats. `null`: none at all. */
export function findStepWords(words: GuideWords, step: StepId): StepWords | null {
  return own(words, step) ?? own(words, baseStep(step))
}

function own(words: GuideWords, step: StepId): StepWords | null {
  return Object.hasOwn(words.steps, step) ? (words.steps[step] ?? null) : null
}
