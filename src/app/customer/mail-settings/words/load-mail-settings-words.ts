import type { Language } from '../../../../guide/language.ts'
import { wordsLoader } from '../../../../guide/words-loader.ts'
import type { KnowledgeWords } from '../../../../knowledge/words/knowledge-words.ts'
import { loadKnowledgeWords } from '../../../../knowledge/words/load-knowledge-words.ts'
import type { MailSettingsWords } from './mail-settings-words.ts'

/** Of the screen, and of what is known of settings and programs. */
export type LoadedMailSettingsWords = { readonly say: MailSettingsWords; readonly known: KnowledgeWords }

const screenWords = wordsLoader<MailSettingsWords>({
  de: async () => (await import('./de.ts')).de,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
})

/** Rejects where the words cannot be had. */
export async function loadMailSettingsWords(language: Language): Promise<LoadedMailSettingsWords> {
  const [say, known] = await Promise.all([screenWords(language), loadKnowledgeWords(language)])
  return { say, known }
}
