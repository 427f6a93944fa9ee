import { describe, test } from 'vitest'
import { expectAnswers, validatorIds } from './expect-answers.ts'

describe('100,000 texts of words of the trade, oddities and any characters each', () => {
  test.each(validatorIds)('%s', (id) => expectAnswers(id, 100_000))
})
