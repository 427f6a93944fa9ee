import type { Block, Document } from '../../bundle/document.ts'
import { retestRows } from '../../bundle/retest-blocks.ts'
import { readingInWords } from '../../bundle/words/reading-in-words.ts'
import { whatMatters } from './case/case-head.tsx'
import { type CaseSpeech, caseSpeech, wordsForCase } from './case-speech.ts'
import type { Case } from './opened-code.ts'
import type { AgentWords } from './words/agent-words.ts'

/** What goes into the ticket, in the agent's language: the same as the screen shows, in the same order. */
export function caseDocument(shown: Case, words: AgentWords): Document {
  const { bundle, summary, code } = shown
  const speech = caseSpeech(bundle, wordsForCase(words, summary))
  const end = speech.end(summary.end)
  const said = words.summary
  const rows = [
    [said.guide, bundle.words.title],
    ...(code === null ? [] : [[words.decode.field, code.text]]),
    [said.ended, end.title],
    ...(end.cause === null ? [] : [[said.cause, end.cause]]),
    ...whatMatters(shown, speech),
    ...aboutCaller(shown, words),
  ] as const
  return {
    title: bundle.words.title,
    language: bundle.words.language,
    blocks: [
      { kind: 'rows', rows: rows.map(([label = '', value = '']) => [label, value] as const) },
      ...headed(said.next, end.next),
      ...summary.claims.flatMap(({ evidence, claims }): Block[] => [
        { kind: 'heading', level: 2, text: said.evidence[evidence] },
        {
          kind: 'rows',
          rows: claims.map((state) => {
            const { label, value } = speech.claim(state)
            return [label, value] as const
          }),
        },
      ]),
      ...headed(said.measured, readings(shown, speech, words)),
      ...headed(words.bundle.retests, retests(shown, speech, words)),
      ...headed(said.contradictions, summary.contradictions.map(speech.contradiction)),
      ...headed(
        said.changed,
        summary.changed.map(
          ({ step, earlier, now }) =>
            `${speech.step(step)}: ${said.changedTo(earlier.map(speech.answer).join(', '), speech.answer(now))}`,
        ),
      ),
      ...headed(
        said.notDone,
        summary.notDone.map(({ step, why }) => `${speech.step(step)}: ${said.notDoneWhy[why]}`),
      ),
      ...headed(
        said.asked,
        summary.asked.map((answered) => `${speech.step(answered.step)}: ${speech.answer(answered)}`),
      ),
    ],
  }
}

function aboutCaller({ payload, replayed }: Case, { file, walk }: AgentWords): (readonly [string, string])[] {
  const { name, phone } = payload?.caller ?? { name: null, phone: null }
  return [
    ...(name === null ? [] : [[file.who, name] as const]),
    ...(phone === null ? [] : [[file.callBack, phone] as const]),
    ...(replayed.begun?.walkedBy === 'agent' ? [[walk.by, walk.walkedByAgent] as const] : []),
  ]
}

/** One line a measurement: what it came to, and its figures. */
function readings({ summary }: Case, speech: CaseSpeech, { bundle }: AgentWords): readonly string[] {
  return summary.asked.flatMap((answered) => {
    if (answered.reading === null) return []
    const { figures } = readingInWords(answered.reading, bundle.figureWords)
    const said = figures.map(({ name, value }) => `${name} ${value}`).join('; ')
    return [`${speech.step(answered.step)}: ${speech.answer(answered)}${said === '' ? '' : ` (${said})`}`]
  })
}

/** Before and after; the figures stand in the file. */
function retests({ summary, bundle }: Case, speech: CaseSpeech, words: AgentWords): readonly string[] {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const rows = retestRows({ summary, words: words.bundle, guideWords: bundle.words, timeZone }, speech)
  return rows.map((row) => row.join(': '))
}

function headed(text: string, items: readonly string[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text },
        { kind: 'list', items },
      ]
}
