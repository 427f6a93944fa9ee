import { wordsLoader } from '../../../../guide/words-loader.ts'
import type { WaitingWords } from './waiting-words.ts'

export const loadWaitingWords = wordsLoader<WaitingWords>({
  de: async () => (await import('./de.ts')).de,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
})
