import { wordsLoader } from '../../../../guide/words-loader.ts'
import type { ContactsWords } from './contacts-words.ts'

export const loadContactsWords = wordsLoader<ContactsWords>({
  de: async () => (await import('./de.ts')).de,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
})
