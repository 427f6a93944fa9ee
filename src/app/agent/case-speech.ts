import { type RunSpeech, runSpeech } from '../../bundle/run-speech.ts'
import type { GuideBundle } from '../../guide/bundle.ts'
import type { AgentWords } from './words/agent-words.ts'

export type CaseSpeech = RunSpeech

/** A case in the agent's words. */
export function caseSpeech({ flow, words: guide }: GuideBundle, { levels, summary }: AgentWords): CaseSpeech {
  const { unknownValue: unsure, unfinished: unfinishedAt, broken } = summary
  return runSpeech(flow, guide, { levels, unsure, unfinishedAt, broken })
}
