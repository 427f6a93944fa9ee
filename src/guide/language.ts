/** The languages Vorab speaks, in the order in which they are offered (BCP 47). */
export const languages = ['de', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

/** In whose form each writes dates, times and numbers (BCP 47): English without a country would mean the American order of day and month. */
export const locales = { de: 'de-DE', sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>

export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text)
}
