import type { Language } from '../../../../guide/language.ts'
import { UnreachableError } from '../../../../guide/unreachable.ts'
import type { WaitingWords } from './waiting-words.ts'

/** Rejects where the words cannot be had. */
export async function loadWaitingWords(language: Language): Promise<WaitingWords> {
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
