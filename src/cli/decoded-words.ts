import { runSpeech } from '../bundle/run-speech.ts'
import { de } from '../bundle/words/de.ts'
import { en } from '../bundle/words/en.ts'
import { sv } from '../bundle/words/sv.ts'
import type { PublishedRevision } from '../compiler/published.ts'
import type { Summary } from '../engine/summary.ts'
import type { Language } from '../guide/language.ts'

const bundleWords = { de, sv, en } as const satisfies Record<Language, unknown>

/** What a code tells, in the words of its guide, for a ticket's fields; by `decode.schema.json`. */
export function decodedWords(summary: Summary, { flow, words }: PublishedRevision, language: Language): unknown {
  const own = bundleWords[language]
  const { levels, evidence, unfinishedAt, broken } = own
  const speech = runSpeech(flow, words[language], { levels, unsure: evidence.unsure, unfinishedAt, broken })
  return {
    language,
    guide: words[language].title,
    end: speech.end(summary.end),
    claims: summary.claims.flatMap((level) =>
      level.claims.map((state) => ({ ...speech.claim(state), evidence: evidence[level.evidence] })),
    ),
    contradictions: summary.contradictions.map(speech.contradiction),
    answers: summary.asked.map((answered) => ({ step: speech.step(answered.step), answer: speech.answer(answered) })),
  }
}
