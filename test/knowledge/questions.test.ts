import { describe, expect, test } from 'vitest'
import { languages } from '../../src/guide/language.ts'
import { readingLevels } from '../../src/guide/levels.ts'
import { separation, textKinds } from '../../src/knowledge/questions.ts'
import { loadKnowledgeWords } from '../../src/knowledge/words/load-knowledge-words.ts'

describe('the question between two causes', () => {
  test.each([
    ['mail-error', 'auth-failed', 'relay-or-smtp-auth-missing', 'receiving-works', 'relay-or-smtp-auth-missing'],
    ['browser-error', 'certificate-expired', 'clock-wrong', 'date-right', 'certificate-expired'],
    [
      'tv-screen',
      'card-defective-or-unreadable',
      'card-missing-or-wrong-way',
      'card-turned',
      'card-defective-or-unreadable',
    ],
    ['kids-only', 'age-level-set', 'subscription-missing', 'price-or-plan-shown', 'subscription-missing'],
  ] as const)('%s: %s or %s? %s; a yes means %s', (kind, one, other, question, yes) => {
    const no = yes === one ? other : one
    expect(separation<string>(kind, one, other)).toEqual({ question, decides: { yes, no } })
    expect(separation<string>(kind, other, one), 'in whichever order').toEqual({ question, decides: { yes, no } })
  })

  test('that only says more decides nothing', () => {
    expect(separation<string>('browser-error', 'certificate-untrusted', 'certificate-name')).toEqual({
      question: 'certificate-code',
      decides: null,
    })
    expect(separation<string>('mail-error', 'other', 'mailbox-full')?.decides).toBeNull()
    expect(separation<string>('mail-error', 'mailbox-full', 'tls-certificate')).toBeNull()
  })

  test('that decides can be answered with yes or no in every language', async () => {
    const words = await Promise.all(languages.map((language) => loadKnowledgeWords(language)))
    const deciding = textKinds.flatMap((kind) => {
      const levels: readonly string[] = readingLevels[kind]
      return levels.flatMap((one) => levels.map((other) => separation(kind, one, other)))
    })
    const asked = new Set(deciding.flatMap((found) => (found?.decides ? [found.question] : [])))
    expect(asked.size).toBeGreaterThan(15)
    for (const id of asked) {
      for (const { questions } of words)
        expect(questions[id]).not.toMatch(/^(?:Welche|Which|Vilke|Wessen|Whose|Vems|What|Vad)|\bor with\b/)
    }
  })
})
