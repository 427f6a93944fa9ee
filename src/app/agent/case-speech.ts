import { type RunSpeech, runSpeech } from '../../bundle/run-speech.ts'
import type { Summary } from '../../engine/summary.ts'
import type { GuideBundle } from '../../guide/bundle.ts'
import type { AgentWords } from './words/agent-words.ts'

export type CaseSpeech = RunSpeech

/** The words for a case: in a code, `other` stands for all levels that its guide does not tell apart. */
export function wordsForCase(words: AgentWords, { from }: Pick<Summary, 'from'>): AgentWords {
  if (from === 'log') return words
  return { ...words, levels: { ...words.levels, other: words.summary.notInCode } }
}

/** A case in the agent's words. */
export function caseSpeech({ flow, words: guide }: GuideBundle, { levels, summary }: AgentWords): CaseSpeech {
  const { unknownValue: unsure, unfinished: unfinishedAt, broken } = summary
  return runSpeech(flow, guide, { levels, unsure, unfinishedAt, broken })
}
