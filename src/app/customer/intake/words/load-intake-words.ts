import type { Language } from '../../../../guide/language.ts'
import { UnreachableError } from '../../../../guide/unreachable.ts'
import type { IntakeWords } from './intake-words.ts'

/** Rejects where the words cannot be had. */
export async function loadIntakeWords(language: Language): Promise<IntakeWords> {
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
