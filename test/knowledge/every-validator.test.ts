import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingLevels } from '../../src/guide/levels.ts'
import { understand, validators } from '../../src/knowledge/validators.ts'
import { expectAnswers, someContext, validatorIds } from './expect-answers.ts'

test('every kind of text that a guide can ask for is understood', () => {
  expect(Object.keys(validators).toSorted()).toEqual(validatorIds.toSorted())
})

describe('whatever is typed, the answer is one of the guide’s, with words for all of it', () => {
  // `npm run soak` tries 100,000 of each.
  test.each(validatorIds)('%s', (id) => expectAnswers(id, 1_000))
})

test('any string at all is understood, also beside half a character or a null', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...validatorIds),
      fc.string({ unit: 'binary', maxLength: 400 }),
      async (id, typed) => {
        const { level } = await understand(id, typed, someContext)
        expect(readingLevels[id]).toContain(level)
      },
    ),
    { numRuns: 500, seed: 7 },
  )
})

test('where nothing is given nothing is claimed surely, and something is asked', async () => {
  for (const id of ['mail-error', 'browser-error', 'tv-screen', 'kids-only'] as const) {
    const { level, sure, question } = await understand(id, '', someContext)
    expect({ id, level }).toEqual({ id, level: 'unclear' })
    expect(sure).toBeLessThan(0.9)
    expect(question).not.toBeNull()
  }
})
