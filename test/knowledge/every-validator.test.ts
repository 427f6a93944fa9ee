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

/** 100 kB each of what nobody would type: pasted by mistake, or on purpose. */
const huge: Readonly<Record<string, string>> = {
  'one letter': 'a'.repeat(100_000),
  digits: '5.7.1 550 0x800CCC0E '.repeat(5_000),
  'words of cues': 'mailbox quota connection refused server timeout certificate expired card signal pin '.repeat(1_200),
  'words that nearly are': Array.from({ length: 9_000 }, (_, at) => `certif${at.toString(36)}cate`).join(' '),
  'zero-width marks': 'p\u200ba\u200ds\u2060s'.repeat(14_000),
  'right-to-left marks': '\u202epassword\u202c '.repeat(9_000),
  'accents upon accents': `a${'\u0301'.repeat(100_000)}`,
  'letters that grow': '\ufdfa'.repeat(100_000),
  binary: Array.from({ length: 100_000 }, (_, at) => String.fromCharCode((at * 40_503) % 65_536)).join(''),
  addresses: 'a@b.example <c@d.example>, '.repeat(4_000),
}

test.each(Object.entries(huge))('100 kB of %s are answered by every kind', async (_name, typed) => {
  for (const id of validatorIds) {
    const { level, sure } = await understand(id, typed, someContext)
    expect(readingLevels[id]).toContain(level)
    expect(sure).toBeLessThanOrEqual(1)
  }
})
