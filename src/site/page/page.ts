import type { Language } from '../../guide/language.ts'

/** A page of the site with its first screen drawn: `src/app/main-prerender.tsx` makes them, `prerender.ts` writes them. */
export type Page = {
  /** With a slash at the end: `/de/g/restart-router/`, or `/g/restart-router/` for the one in all languages. */
  readonly address: string
  /** The address without a language in front. */
  readonly screen: string
  /** `null`: the page holds its screen in every language, and the device picks before painting. */
  readonly language: Language | null
  readonly title: string
  readonly description: string
  readonly markup: readonly { readonly language: Language; readonly html: string }[]
}
