import type { Language } from '../../../../guide/language.ts'
import { UnreachableError } from '../../../../guide/unreachable.ts'
import type { ScanWords } from './scan-words.ts'

/** Only one language is fetched. Where it cannot be had `null`: then nothing is offered but typing. */
export async function loadScanWords(language: Language): Promise<ScanWords | null> {
  return wordsIn(language).catch(() => null)
}

async function wordsIn(language: Language): Promise<ScanWords> {
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
