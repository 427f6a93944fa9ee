import { expect } from 'vitest'
import { isValidatorId, readingLevels, type ValidatorId } from '../../src/guide/levels.ts'
import type { ReadingContext } from '../../src/knowledge/understand/understood.ts'
import { validators } from '../../src/knowledge/validators.ts'
import { loadKnowledgeWords } from '../../src/knowledge/words/load-knowledge-words.ts'
import { anyText, seeded } from './any-text.ts'
import { nordlicht } from './nordlicht.ts'

export const validatorIds = Object.keys(readingLevels).filter(isValidatorId)

export const someContext: ReadingContext = {
  provider: nordlicht(),
  language: 'de',
  today: '2026-03-10',
  earlier: [],
}

/** Whatever is typed, the answer is a level of the guide, says how sure it is, and has words for what it says. */
export async function expectAnswers(id: ValidatorId, texts: number): Promise<void> {
  const random = seeded(validatorIds.indexOf(id) + 1)
  const run = await validators[id]()
  const { reasons: words, questions } = await loadKnowledgeWords('en')
  const levels: readonly string[] = readingLevels[id]
  const withoutProvider = { ...someContext, provider: null }
  for (let count = 0; count < texts; count += 1) {
    const typed = anyText(random)
    const { level, sure, reasons, question } = run(typed, random() < 0.5 ? someContext : withoutProvider)
    const fine =
      levels.includes(level) &&
      sure >= 0 &&
      sure <= 1 &&
      reasons.every((reason) => Object.hasOwn(words, reason.id)) &&
      (question === null || Object.hasOwn(questions, question))
    if (!fine) expect({ typed, level, sure, reasons, question }).toBe('an answer')
  }
}
