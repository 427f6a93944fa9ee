import { wordsLoader } from '../../../../guide/words-loader.ts'
import type { VoicemailWords } from './voicemail-words.ts'

export const loadVoicemailWords = wordsLoader<VoicemailWords>({
  de: async () => (await import('./de.ts')).de,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
})
