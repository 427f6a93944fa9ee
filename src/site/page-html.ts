import { type Language, languages } from '../guide/language.ts'
import type { Page } from './page/page.ts'

/** What all pages of a site share. */
export type PageFrame = {
  /** The built `index.html`, with its `<!--page-->` and `<!--screens-->`. */
  readonly template: string
  /** Where the site is served, without a slash at the end; `null`: not known, then nothing that needs it is said. */
  readonly site: string | null
  /** The provider tells of outages: home keeps room for it. */
  readonly outages: boolean
  /** Source of the script that picks language and theme before painting. */
  readonly beforePaint: string
}

const locales: Readonly<Record<Language, string>> = { de: 'de_DE', sv: 'sv_SE', en: 'en_GB' }

/** A whole page: head for people, search engines and link previews; the drawn screen or screens. */
export function pageHtml(page: Page, { template, site, outages, beforePaint }: PageFrame): string {
  const language = page.language ?? languages[0]
  const head = [
    tag('meta', { name: 'description', content: page.description }),
    tag('meta', { property: 'og:type', content: 'website' }),
    tag('meta', { property: 'og:site_name', content: 'Vorab' }),
    tag('meta', { property: 'og:title', content: page.title }),
    tag('meta', { property: 'og:description', content: page.description }),
    tag('meta', { property: 'og:locale', content: locales[language] }),
    ...(site === null ? [] : siteLinks(page, site)),
    `<script>${beforePaint}</script>`,
  ]
  return fill(template, {
    '<html lang="de">': `<html lang="${language}"${outages ? '' : ' data-no-outages'}>`,
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

/** Search engines take addresses in links between languages, and previews their picture, only with the site in front. */
function siteLinks(page: Page, site: string): readonly string[] {
  const alternates = languages.map((language) =>
    tag('link', { rel: 'alternate', hreflang: language, href: `${site}/${language}${page.screen}` }),
  )
  return [
    tag('link', { rel: 'canonical', href: site + page.address }),
    ...alternates,
    tag('link', { rel: 'alternate', hreflang: 'x-default', href: site + page.screen }),
    tag('meta', { property: 'og:url', content: site + page.address }),
    tag('meta', { property: 'og:image', content: `${site}/icons/preview.png` }),
  ]
}

function screenHtml(language: Language, markup: string): string {
  return `<div data-screen lang="${language}">${markup}</div>`
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`)
  return `<${name} ${pairs.join(' ')} />`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
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
