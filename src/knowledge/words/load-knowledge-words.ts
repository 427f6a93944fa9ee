import type { Language } from '../../guide/language.ts'
import { UnreachableError } from '../../guide/unreachable.ts'
import type { KnowledgeWords } from './knowledge-words.ts'

/** The words for what is made of texts, in one language; only that one is fetched. Rejects where it cannot be had. */
export async function loadKnowledgeWords(language: Language): Promise<KnowledgeWords> {
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
