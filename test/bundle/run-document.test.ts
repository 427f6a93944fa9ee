import { expect, test } from 'vitest'
import { plainText } from '../../src/bundle/plain-text.ts'
import { runDocument } from '../../src/bundle/run-document.ts'
import type { BundleWords } from '../../src/bundle/words/bundle-words.ts'
import { de } from '../../src/bundle/words/de.ts'
import { en } from '../../src/bundle/words/en.ts'
import { sv } from '../../src/bundle/words/sv.ts'
import { summarize } from '../../src/engine/summarize.ts'
import type { Language } from '../../src/guide/language.ts'
import type { GuideWords } from '../../src/guide/words.ts'
import { boxGuide } from '../engine/box-guide.ts'
import { customerWithCode, payloadOf } from './sealed-run.ts'

const spoken = [
  ['de', de, '20.11.2026'],
  ['sv', sv, '20 nov. 2026'],
  ['en', en, '20 Nov 2026'],
] as const

/** The whole file as text, of somebody who was in touch before and whose clock jumped back by two minutes. */
async function written(language: Language, words: BundleWords, signed: boolean): Promise<string> {
  const customer = (await customerWithCode()).does({ type: 'clock-jumped', byMs: -120_000 })
  const contact = {
    at: Date.UTC(2026, 10, 20, 12),
    by: 'call',
    who: null,
    ticket: null,
    promised: null,
    promisedBy: null,
  } as const
  const guideWords = { language, title: 'Box', steps: {}, outcomes: {}, claims: {}, contradictions: {} }
  return plainText(
    runDocument({
      payload: await payloadOf(customer, { contacts: [contact] }),
      flow: boxGuide,
      replayed: customer.run,
      summary: summarize(boxGuide, customer.run),
      guideWords: guideWords as unknown as GuideWords,
      words,
      spell: (group) => group,
      timeZone: 'UTC',
      signed,
    }),
  )
}

test.each(spoken)('a file in %s writes its dates as they are written there', async (language, words, date) => {
  expect(await written(language, words, true)).toContain(date)
})

test.each(spoken)('a file in %s without a seal never says that it has one', async (language, words) => {
  const [sealed, open] = [await written(language, words, true), await written(language, words, false)]
  expect(sealed).toContain(words.meaning)
  expect(open).toContain(words.unsigned)
  expect(open).not.toContain(words.meaning)
})

test('the code in the log stands in its groups, and a jump of the clock in words', async () => {
  const log = (await written('de', de, true)).split(de.log.toUpperCase())[1] ?? ''
  expect(log).toMatch(/Der Code wurde gezeigt: \w{4} \w{4} \w{4} \w{4}/)
  expect(log).toContain('gesprungen: −2 Minuten')
})
