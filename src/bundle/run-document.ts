import { groupsOf } from '../code/groups.ts'
import { attemptBlocks } from './attempt-blocks.ts'
import type { Block, Document } from './document.ts'
import { logBlocks } from './log-blocks.ts'
import type { Payload } from './payload.ts'
import { personBlocks } from './person-blocks.ts'
import { retestBlocks } from './retest-blocks.ts'
import { type RunForDocument, speechOf } from './run-for-document.ts'
import type { RunSpeech } from './run-speech.ts'
import type { BundleWords } from './words/bundle-words.ts'

/** The readable file: the first page for a person in a hurry, the whole log behind it. */
export function runDocument(run: RunForDocument): Document {
  const { words, payload } = run
  const speech = speechOf(run)
  return {
    title: `${words.title}: ${run.guideWords.title}`,
    language: run.guideWords.language,
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      { kind: 'paragraph', text: run.guideWords.title, strong: true },
      ...personBlocks(run),
      ...codeBlocks(run),
      ...resultBlocks(run, speech),
      ...certaintyBlocks(run, speech),
      ...troubleBlocks(run, speech),
      ...attemptBlocks(run),
      ...retestBlocks(run, speech),
      { kind: 'paragraph', text: run.signed ? words.meaning : words.unsigned },
      { kind: 'page' },
      { kind: 'heading', level: 1, text: words.log },
      ...logBlocks(run),
      ...photoBlocks(payload, words),
    ],
  }
}

function codeBlocks({ payload, words, spell }: RunForDocument): Block[] {
  if (payload.code === null) return []
  return [
    { kind: 'heading', level: 2, text: words.code },
    { kind: 'code', groups: groupsOf(payload.code).map((letters) => ({ letters, spelled: spell(letters) })) },
  ]
}

function resultBlocks({ summary, words }: RunForDocument, speech: RunSpeech): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: words.result }
  const { title, cause, next } = speech.end(summary.end)
  return [
    heading,
    summary.end.kind === 'outcome'
      ? { kind: 'paragraph', text: title, strong: true }
      : { kind: 'paragraph', text: title },
    ...(cause === null ? [] : [rows([[words.cause, cause]])]),
    ...headed(words.nextSteps, next),
  ]
}

function certaintyBlocks({ summary, words }: RunForDocument, speech: RunSpeech): Block[] {
  const claims = summary.claims.flatMap(({ evidence, claims: some }): Block[] => [
    { kind: 'heading', level: 2, text: words.evidence[evidence] },
    rows(
      some.map((state) => {
        const { label, value } = speech.claim(state)
        return [label, value] as const
      }),
    ),
  ])
  const numbers = summary.proofs.flatMap(({ step, typed }) =>
    typed === null ? [] : [[speech.step(step), typed] as const],
  )
  return numbers.length === 0 ? claims : [...claims, { kind: 'heading', level: 2, text: words.proofs }, rows(numbers)]
}

function troubleBlocks({ summary, words }: RunForDocument, speech: RunSpeech): Block[] {
  const changed = summary.changed.map(({ step, earlier, now }) =>
    words.changedFrom(speech.step(step), earlier.map(speech.answer).join(', '), speech.answer(now)),
  )
  const notDone = summary.notDone.map(({ step, why }) => `${speech.step(step)}: ${words.notDoneWhy[why]}`)
  return [
    ...headed(words.contradictions, summary.contradictions.map(speech.contradiction)),
    ...headed(words.changed, changed),
    ...headed(words.notDone, notDone),
  ]
}

function photoBlocks(payload: Payload, words: BundleWords): Block[] {
  return payload.photos.map(({ sha256 }, index) => ({ kind: 'photo', sha256, caption: `${words.photos} ${index + 1}` }))
}

function headed(text: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'heading', level: 2, text }, list(items)]
}

const list = (items: readonly string[]): Block => ({ kind: 'list', items })
const rows = (pairs: readonly (readonly [string, string])[]): Block => ({ kind: 'rows', rows: pairs })
