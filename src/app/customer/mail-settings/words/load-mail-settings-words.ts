import type { Language } from '../../../../guide/language.ts'
import { UnreachableError } from '../../../../guide/unreachable.ts'
import type { KnowledgeWords } from '../../../../knowledge/words/knowledge-words.ts'
import { loadKnowledgeWords } from '../../../../knowledge/words/load-knowledge-words.ts'
import type { MailSettingsWords } from './mail-settings-words.ts'

/** Of the screen, and of what is known of settings and programs; only one language is fetched. */
export type LoadedMailSettingsWords = { readonly say: MailSettingsWords; readonly known: KnowledgeWords }

/** Rejects where the words cannot be had. */
export async function loadMailSettingsWords(language: Language): Promise<LoadedMailSettingsWords> {
  const [say, known] = await Promise.all([screenWords(language), loadKnowledgeWords(language)])
  return { say, known }
}

async function screenWords(language: Language): Promise<MailSettingsWords> {
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
