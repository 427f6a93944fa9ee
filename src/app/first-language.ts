import { isLanguage, type Language, languages } from '../guide/language.ts'

/** Where the chosen language is kept: readable before the first paint, so not in the database. */
export const LANGUAGE_KEY = 'vorab-language'

/** What is known of the person's language when a page opens. */
export type LanguageHints = {
  /** The query of the address, `?lang=sv`. */
  readonly query: string
  /** What was chosen here before. */
  readonly saved: string | null
  /** The browser's languages, the liked ones first (BCP 47). */
  readonly preferred: readonly string[]
}

/** A link that names a language speaks it; else the saved choice, then the browser's; else the first that Vorab has. */
export function firstLanguage({ query, saved, preferred }: LanguageHints): Language {
  const asked = new URLSearchParams(query).get('lang')
  const candidates = [asked, saved, ...preferred.map((tag) => tag.split('-')[0])]
  return candidates.find(isLanguage) ?? languages[0]
}

/** The same from the browser itself; a browser that forbids storage has no saved choice. */
export function languageHere(): Language {
  return firstLanguage({ query: location.search, saved: savedLanguage(), preferred: navigator.languages })
}

function savedLanguage(): string | null {
  try {
    return localStorage.getItem(LANGUAGE_KEY)
  } catch {
    return null
  }
}
