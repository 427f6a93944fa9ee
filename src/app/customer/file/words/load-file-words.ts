import type { BundleWords } from '../../../../bundle/words/bundle-words.ts'
import type { Language } from '../../../../guide/language.ts'
import { UnreachableError } from '../../../../guide/unreachable.ts'
import type { FileWords } from './file-words.ts'

/** Of the screen, and of the file itself, in one language; only that one is fetched. */
export type LoadedFileWords = { readonly screen: FileWords; readonly file: BundleWords }

/** Rejects where the words cannot be had. */
export async function loadFileWords(language: Language): Promise<LoadedFileWords> {
  switch (language) {
    case 'de': {
      const [{ de: screen }, { de: file }] = await Promise.all([
        import('./de.ts'),
        import('../../../../bundle/words/de.ts'),
      ])
      return { screen, file }
    }
    case 'sv': {
      const [{ sv: screen }, { sv: file }] = await Promise.all([
        import('./sv.ts'),
        import('../../../../bundle/words/sv.ts'),
      ])
      return { screen, file }
    }
    case 'en': {
      const [{ en: screen }, { en: file }] = await Promise.all([
        import('./en.ts'),
        import('../../../../bundle/words/en.ts'),
      ])
      return { screen, file }
    }
    default:
      throw new UnreachableError(language)
  }
}
