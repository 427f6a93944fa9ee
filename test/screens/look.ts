import { type Language, languages } from '../../src/guide/language.ts'

const themes = ['light', 'dark'] as const
export const sizes = {
  narrow: { width: 360, height: 780 },
  wide: { width: 1440, height: 900 },
  /** A phone whose owner has set text to double size. */
  large: { width: 360, height: 780 },
} as const
export type Size = keyof typeof sizes

/** How a screen is looked at. */
export type Look = { readonly language: Language; readonly theme: (typeof themes)[number]; readonly size: Size }

export const looks: readonly Look[] = languages.flatMap((language) =>
  themes.flatMap((theme) => (Object.keys(sizes) as Size[]).map((size): Look => ({ language, theme, size }))),
)

export function lookName({ language, theme, size }: Look): string {
  return `${language}-${theme}-${size}`
}

/** The size that the person has set for text, as a factor of the usual one. */
export function textScale({ size }: Look): number {
  return size === 'large' ? 2 : 1
}
