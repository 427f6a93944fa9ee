import type { ClaimState } from '../engine/claim-state.ts'
import type { FoundContradiction } from '../engine/contradiction.ts'
import type { Answered } from '../engine/replayed.ts'
import type { SummaryEnd } from '../engine/summary.ts'
import type { Flow } from '../guide/flow.ts'
import type { AnswerId, StepId } from '../guide/ids.ts'
import { findStep } from '../guide/read-flow.ts'
import { findStepWords } from '../guide/step-words.ts'
import { UnreachableError } from '../guide/unreachable.ts'
import type { GuideWords } from '../guide/words.ts'
import { type ClaimInWords, claimWords } from './claim-words.ts'
import { type LevelWords, levelWord } from './words/level-words.ts'
import { writtenWords } from './written-words.ts'

/** What a reader's language adds to the words of the guide. */
export type SpeechWords = {
  readonly levels: LevelWords
  /** Stands for the value of a claim that nobody is sure of. */
  readonly unsure: string
  readonly unfinishedAt: (step: string) => string
  readonly broken: string
}

export type EndWords = {
  readonly title: string
  readonly cause: string | null
  readonly next: readonly string[]
}

/** A run in words, the same for call card, file and support desk; ids stand where a guide has none. */
export type RunSpeech = {
  /** A few words, no question. */
  readonly step: (step: StepId) => string
  readonly question: (step: StepId) => string
  /** As it was labelled; several ticks joined; the level where a probe or validator gave it. */
  readonly answer: (answered: Pick<Answered, 'step' | 'answer' | 'level' | 'typed'>) => string
  readonly claim: (state: ClaimState) => ClaimInWords
  readonly contradiction: (found: FoundContradiction) => string
  readonly end: (end: SummaryEnd) => EndWords
}

export function runSpeech(flow: Flow, guide: GuideWords, words: SpeechWords): RunSpeech {
  const step = (id: StepId) => findStepWords(guide, id)?.agent ?? id
  return {
    step,
    question: (id) => findStepWords(guide, id)?.title ?? id,
    answer: ({ step: id, answer, level, typed }) => {
      const labels = findStepWords(guide, id)?.answers
      const found = findStep(flow, id)
      const parts = found?.kind === 'tick' ? (answer.split('+') as AnswerId[]) : [level]
      const said = parts.map((part) => labels?.[part] ?? levelWord(words.levels, found, part)).join(', ')
      if (typed === null) return said
      const written = found?.kind === 'read' ? writtenWords(found.validator, typed, guide.language) : null
      return written ?? `${said} (${typed})`
    },
    claim: (state) => claimWords(guide, state, words.unsure),
    contradiction: (found) => contradictionWords(guide, found),
    end: (end) => {
      switch (end.kind) {
        case 'broken':
          return { title: words.broken, cause: null, next: [] }
        case 'unfinished':
          return { title: words.unfinishedAt(step(end.step)), cause: null, next: [] }
        case 'outcome': {
          const said = guide.outcomes[end.outcome]
          const next = end.result.kind === 'call' ? end.result.next.map((id) => said?.next[id] ?? id) : []
          return { title: said?.title ?? end.outcome, cause: said?.cause ?? null, next }
        }
        default:
          throw new UnreachableError(end)
      }
    },
  }
}

function contradictionWords(guide: GuideWords, found: FoundContradiction): string {
  if (found.kind === 'declared') return guide.contradictions[found.id]?.agent ?? found.id
  const claim = guide.claims[found.claim]
  return `${claim?.label ?? found.claim}: ${found.values.map((value) => claim?.values[value] ?? value).join(' / ')}`
}
