import { type Language, languages } from '../guide/language.ts'
import type { Page } from './page/page.ts'
import { placeOfStamp } from './stamp-page.ts'
import { escapeHtml, tag } from './tag.ts'

/** What all pages of a site share. */
export type PageFrame = {
  /** The built `index.html`, with its `<!--page-->` and `<!--screens-->`. */
  readonly template: string
  /** Source of the script that picks language and theme before painting. */
  readonly beforePaint: string
}

const locales: Readonly<Record<Language, string>> = { de: 'de_DE', sv: 'sv_SE', en: 'en_GB' }

/** A whole page: head for people, search engines and link previews; the drawn screen or screens. What depends on the provider is stamped later (`stampSite`). */
export function pageHtml(page: Page, { template, beforePaint }: PageFrame): string {
  const language = page.language ?? languages[0]
  const head = [
    tag('meta', { name: 'description', content: page.description }),
    tag('meta', { property: 'og:type', content: 'website' }),
    tag('meta', { property: 'og:site_name', content: 'Vorab' }),
    tag('meta', { property: 'og:title', content: page.title }),
    tag('meta', { property: 'og:description', content: page.description }),
    tag('meta', { property: 'og:locale', content: locales[language] }),
    placeOfStamp,
    `<script>${beforePaint}</script>`,
  ]
  return fill(template, {
    '<html lang="de">': `<html lang="${language}">`,
    '<title>Vorab</title>': `<title>${escapeHtml(page.title)}</title>`,
    '<!--page-->': head.join('\n    '),
    '<!--screens-->': page.markup.map((screen) => screenHtml(screen.language, screen.html)).join('\n    '),
  })
}

/**
 * The page behind every deep link: no screen in it, so that none flashes by that was not asked for. Whether there is
 * anything for search engines only the screen knows that comes (`NothingHere`).
 */
export function emptyPageHtml(
  { template, beforePaint }: PageFrame,
  { description }: Pick<Page, 'description'>,
): string {
  return fill(template, {
    '<!--page-->': `${tag('meta', { name: 'description', content: description })}\n    <script>${beforePaint}</script>`,
    '<!--screens-->': '',
  })
}

function screenHtml(language: Language, markup: string): string {
  return `<div data-screen lang="${language}">${markup}</div>`
}

/** @throws Error where the template has not exactly one of a place, so that no page is written without its head. */
function fill(template: string, places: Readonly<Record<string, string>>): string {
  return Object.entries(places).reduce((html, [place, content]) => {
    const [before, after, ...more] = html.split(place)
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`index.html must hold ${place} exactly once`)
    }
    return before + content + after
  }, template)
}
