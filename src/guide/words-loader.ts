import type { Language } from './language.ts'

type WordsFiles<Words> = Readonly<Record<Language, () => Promise<Words>>>

/**
 * Words of which only the wanted language is fetched. The bundler needs each import written out, the compiler a line for
 * each language. What it gives rejects where the file cannot be had (offline, never kept).
 */
export function wordsLoader<Words>(files: WordsFiles<Words>): (language: Language) => Promise<Words> {
  return (language) => files[language]()
}
