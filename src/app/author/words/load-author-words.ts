import { wordsLoader } from '../../../guide/words-loader.ts'
import type { AuthorWords } from './author-words.ts'

/** The author's words. */
export const loadAuthorWords = wordsLoader<AuthorWords>({
  de: async () => (await import('./de.ts')).de,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
})
