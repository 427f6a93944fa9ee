import { wordsLoader } from '../../../../guide/words-loader.ts'
import type { IntakeWords } from './intake-words.ts'

export const loadIntakeWords = wordsLoader<IntakeWords>({
  de: async () => (await import('./de.ts')).de,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
})
