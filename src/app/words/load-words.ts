import type { Language } from '../../guide/language.ts'
import { UnreachableError } from '../../guide/unreachable.ts'
import type { Words } from './words.ts'

/** The words of one language; only that one is fetched. Rejects where the file cannot be had (offline, never cached). */
export async function loadWords(language: Language): Promise<Words> {
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
