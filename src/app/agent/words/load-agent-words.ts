import { wordsLoader } from '../../../guide/words-loader.ts'
import type { AgentWords } from './agent-words.ts'

/** The agent's words. */
export const loadAgentWords = wordsLoader<AgentWords>({
  de: async () => (await import('./de.ts')).de,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
})
