import { wordsLoader } from '../../../../guide/words-loader.ts'
import type { LinkWords } from './link-words.ts'

export const loadLinkWords = wordsLoader<LinkWords>({
  de: async () => (await import('./de.ts')).de,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
})
