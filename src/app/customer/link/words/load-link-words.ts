import type { Language } from '../../../../guide/language.ts'
import { UnreachableError } from '../../../../guide/unreachable.ts'
import type { LinkWords } from './link-words.ts'

/** The words of one language; only that one is fetched. Rejects where the file cannot be had. */
export async function loadLinkWords(language: Language): Promise<LinkWords> {
  switch (language) {
    case 'de':
      return (await import('./de.ts')).de
    case 'sv':
      return (await import('./sv.ts')).sv
    case 'en':
      return (await import('./en.ts')).en
    default:
      throw new UnreachableError(language)
  }
}
