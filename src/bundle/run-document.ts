import { groupsOf } from '../code/groups.ts'
import type { Answered } from '../engine/replayed.ts'
import { answerWords, claimWords, stepWords } from './answer-words.ts'
import type { Block, Document } from './document.ts'
import { logBlocks } from './log-blocks.ts'
import type { Payload } from './payload.ts'
import { personBlocks } from './person-blocks.ts'
import type { RunForDocument } from './run-for-document.ts'
import type { BundleWords } from './words/bundle-words.ts'

/** The readable file: the first page for a person in a hurry, the whole log behind it. */
export function runDocument(run: RunForDocument): Document {
  const { words, payload } = run
  return {
    title: `${words.title}: ${run.guideWords.title}`,
    language: run.guideWords.language,
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      { kind: 'paragraph', text: run.guideWords.title, strong: true },
      ...personBlocks(run),
      ...codeBlocks(run),
      ...resultBlocks(run),
      ...certaintyBlocks(run),
      ...troubleBlocks(run),
      { kind: 'paragraph', text: run.signed ? words.meaning : `${words.unsigned} ${words.meaning}` },
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

function resultBlocks({ summary, guideWords, words }: RunForDocument): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: words.result }
  const { end } = summary
  if (end.kind === 'broken') return [heading, { kind: 'paragraph', text: words.broken }]
  if (end.kind === 'unfinished')
    return [heading, { kind: 'paragraph', text: words.unfinishedAt(stepWords(guideWords, end.step).agent) }]
  const outcome = guideWords.outcomes[end.outcome]
  const next = end.result.kind === 'call' ? end.result.next.map((id) => outcome?.next[id] ?? id) : []
  return [
    heading,
    { kind: 'paragraph', text: outcome?.title ?? end.outcome, strong: true },
    ...(outcome?.cause ? [rows([[words.cause, outcome.cause]])] : []),
    ...(next.length > 0 ? [{ kind: 'heading' as const, level: 2 as const, text: words.nextSteps }, list(next)] : []),
  ]
}

function certaintyBlocks({ summary, guideWords, words }: RunForDocument): Block[] {
  const claims = summary.claims.flatMap(({ evidence, claims: some }): Block[] => [
    { kind: 'heading', level: 2, text: words.evidence[evidence] },
    rows(some.map((claim) => claimWords(guideWords, claim.claim, claim.value, words.evidence.unsure))),
  ])
  const numbers = summary.proofs.flatMap(({ step, typed }) =>
    typed === null ? [] : [[stepWords(guideWords, step).agent, typed] as const],
  )
  return numbers.length === 0 ? claims : [...claims, { kind: 'heading', level: 2, text: words.proofs }, rows(numbers)]
}

function troubleBlocks({ summary, guideWords, words, flow }: RunForDocument): Block[] {
  const contradictions = summary.contradictions.map((found) =>
    found.kind === 'declared'
      ? (guideWords.contradictions[found.id]?.agent ?? found.id)
      : `${guideWords.claims[found.claim]?.label ?? found.claim}: ${found.values
          .map((value) => guideWords.claims[found.claim]?.values[value] ?? value)
          .join(' / ')}`,
  )
  const changed = summary.changed.map(({ step, earlier, now }) => {
    const said = (answered: Answered) => answerWords({ guideWords, flow, levels: words.levels }, answered)
    return words.changedFrom(stepWords(guideWords, step).agent, earlier.map(said).join(', '), said(now))
  })
  const notDone = summary.notDone.map(
    ({ step, why }) => `${stepWords(guideWords, step).agent}: ${words.notDoneWhy[why]}`,
  )
  return [
    ...headed(words.contradictions, contradictions),
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
