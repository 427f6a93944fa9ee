import type { Language } from '../../guide/language.ts'

/** What each language calls itself: whoever looks for theirs need not read another. */
export const languageNames = { de: 'Deutsch', sv: 'Svenska', en: 'English' } as const satisfies Record<Language, string>
