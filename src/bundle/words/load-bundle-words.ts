import { wordsLoader } from '../../guide/words-loader.ts'
import type { BundleWords } from './bundle-words.ts'

/** Of the file itself. */
export const loadBundleWords = wordsLoader<BundleWords>({
  de: async () => (await import('./de.ts')).de,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
})
