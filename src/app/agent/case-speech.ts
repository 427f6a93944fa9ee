import { levelWord } from '../../bundle/words/level-words.ts'
import type { ClaimState } from '../../engine/claim-state.ts'
import type { FoundContradiction } from '../../engine/contradiction.ts'
import type { Answered } from '../../engine/replayed.ts'
import type { SummaryEnd } from '../../engine/summary.ts'
import type { GuideBundle } from '../../guide/bundle.ts'
import type { AnswerId, StepId } from '../../guide/ids.ts'
import { findStep } from '../../guide/read-flow.ts'
import { findStepWords } from '../../guide/step-words.ts'
import { UnreachableError } from '../../guide/unreachable.ts'
import type { AgentWords } from './words/agent-words.ts'

export type EndWords = {
  readonly title: string
  readonly cause: string | null
  readonly next: readonly string[]
}

/** A case in the agent's words; ids stand where a guide has none, so that nothing is hidden. */
export type CaseSpeech = {
  readonly step: (step: StepId) => string
  readonly question: (step: StepId) => string
  readonly answer: (answered: Answered) => string
  readonly claim: (state: ClaimState) => { readonly label: string; readonly value: string }
  readonly contradiction: (found: FoundContradiction) => string
  readonly end: (end: SummaryEnd) => EndWords
}

export function caseSpeech(bundle: GuideBundle, words: AgentWords): CaseSpeech {
  const { flow, words: guide } = bundle
  const step = (id: StepId) => findStepWords(guide, id)?.agent ?? id
  return {
    step,
    question: (id) => findStepWords(guide, id)?.title ?? id,
    answer: ({ step: id, answer, level, typed }) => {
      const labels = findStepWords(guide, id)?.answers
      const found = findStep(flow, id)
      const parts = found?.kind === 'tick' ? (answer.split('+') as AnswerId[]) : [level]
      const said = parts.map((part) => labels?.[part] ?? levelWord(words.levels, found, part)).join(', ')
      return typed === null ? said : `${said} (${typed})`
    },
    claim: ({ claim, value, sources }) => {
      const said = guide.claims[claim]
      const label = said?.label ?? claim
      if (value !== null) return { label, value: said?.values[value] ?? value }
      const values = [...new Set(sources.map((source) => source.value))].flatMap((each) =>
        each === null ? [] : [said?.values[each] ?? each],
      )
      return { label, value: values.length > 1 ? values.join(' / ') : words.summary.unknownValue }
    },
    contradiction: (found) =>
      found.kind === 'declared'
        ? (guide.contradictions[found.id]?.agent ?? found.id)
        : `${guide.claims[found.claim]?.label ?? found.claim}: ${found.values
            .map((value) => guide.claims[found.claim]?.values[value] ?? value)
            .join(' / ')}`,
    end: (end) => {
      switch (end.kind) {
        case 'broken':
          return { title: words.summary.broken, cause: null, next: [] }
        case 'unfinished':
          return { title: words.summary.unfinished(step(end.step)), cause: null, next: [] }
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
