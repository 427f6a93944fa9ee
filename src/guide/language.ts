/** The languages Vorab speaks, in the order in which they are offered (BCP 47). */
export const languages = ['de', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text)
}
