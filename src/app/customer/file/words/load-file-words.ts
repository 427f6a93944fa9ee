import type { BundleWords } from '../../../../bundle/words/bundle-words.ts'
import { loadBundleWords } from '../../../../bundle/words/load-bundle-words.ts'
import type { Language } from '../../../../guide/language.ts'
import { wordsLoader } from '../../../../guide/words-loader.ts'
import type { FileWords } from './file-words.ts'

/** Of the screen, and of the file itself. */
export type LoadedFileWords = { readonly screen: FileWords; readonly file: BundleWords }

const screenWords = wordsLoader<FileWords>({
  de: async () => (await import('./de.ts')).de,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
})

/** Rejects where the words cannot be had. */
export async function loadFileWords(language: Language): Promise<LoadedFileWords> {
  const [screen, file] = await Promise.all([screenWords(language), loadBundleWords(language)])
  return { screen, file }
}
