import type { Language } from '../../../../guide/language.ts'
import { wordsLoader } from '../../../../guide/words-loader.ts'
import type { ScanWords } from './scan-words.ts'

const words = wordsLoader<ScanWords>({
  de: async () => (await import('./de.ts')).de,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
})

/** `null` where they cannot be had: then nothing is offered but typing. */
export function loadScanWords(language: Language): Promise<ScanWords | null> {
  return words(language).catch(() => null)
}
