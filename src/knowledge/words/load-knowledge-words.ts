import { wordsLoader } from '../../guide/words-loader.ts'
import type { KnowledgeWords } from './knowledge-words.ts'

/** For what is made of texts. */
export const loadKnowledgeWords = wordsLoader<KnowledgeWords>({
  de: async () => (await import('./de.ts')).de,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
})
