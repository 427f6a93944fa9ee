import { wordsLoader } from '../../guide/words-loader.ts'
import type { Words } from './words.ts'

/** What every screen says. */
export const loadWords = wordsLoader<Words>({
  de: async () => (await import('./de.ts')).de,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
})
