import { readGuideLink } from '../guide/guide-link.ts'
import { isLanguage, type Language, languages } from '../guide/language.ts'
import { readAddress } from './address.ts'
import { keptKeys, readKept } from './device/kept.ts'

/** What is known of the person's language when a page opens. */
export type LanguageHints = {
  /** The parts of the address: `/de/…`, `?lang=sv`, `#l=sv` (a guide link). */
  readonly pathname: string
  readonly search: string
  readonly hash: string
  /** What was chosen here before. */
  readonly saved: string | null
  /** The browser's languages, the liked ones first (BCP 47). */
  readonly preferred: readonly string[]
}

/** An address that names a language speaks it; else the saved choice, then the browser's; else the first that Vorab has. */
export function firstLanguage({ pathname, search, hash, saved, preferred }: LanguageHints): Language {
  const candidates = [
    readAddress(pathname).language,
    new URLSearchParams(search).get('lang'),
    readGuideLink(hash).language,
    saved,
    ...preferred.map((tag) => tag.split('-')[0]),
  ]
  return candidates.find(isLanguage) ?? languages[0]
}

/** The same from the browser itself. */
export function languageHere(): Language {
  const { pathname, search, hash } = location
  return firstLanguage({ pathname, search, hash, saved: readKept(keptKeys.language), preferred: navigator.languages })
}
