import { languages } from '../guide/language.ts'
import { tag } from './tag.ts'

/** What a page says that only the provider's file knows. */
export type PageStamp = {
  /** Where the site is served, without a slash at the end; `null`: not known, then nothing that needs it is said. */
  readonly site: string | null
  /** The provider tells of outages: home keeps room for it. */
  readonly outages: boolean
}

const places = { begin: '<!--site-->', end: '<!--/site-->' }

/** Where a drawn page is stamped. */
export const placeOfStamp = places.begin + places.end

const stamped = new RegExp(`${places.begin}.*?${places.end}`, 's')
const root = /<html lang="([a-z]+)"(?: data-no-outages)?>/

/**
 * A drawn page with the stamp in place of an earlier one.
 * @param address with a slash at both ends: `/de/g/restart-router/`
 * @throws Error where the page has no place for it
 */
export function stampPage(html: string, address: string, { site, outages }: PageStamp): string {
  if (!stamped.test(html) || !root.test(html)) throw new Error(`${address} has no place for what the provider says`)
  const links = site === null ? [] : siteLinks(address, site)
  return html
    .replace(stamped, () => [places.begin, ...links].join('\n    ') + places.end)
    .replace(root, (_, language: string) => `<html lang="${language}"${outages ? '' : ' data-no-outages'}>`)
}

/** Search engines take addresses in links between languages, and previews their picture, only with the site in front. */
function siteLinks(address: string, site: string): readonly string[] {
  const screen = address.replace(new RegExp(`^/(?:${languages.join('|')})/`), '/')
  const alternates = languages.map((language) =>
    tag('link', { rel: 'alternate', hreflang: language, href: `${site}/${language}${screen}` }),
  )
  return [
    tag('link', { rel: 'canonical', href: site + address }),
    ...alternates,
    tag('link', { rel: 'alternate', hreflang: 'x-default', href: site + screen }),
    tag('meta', { property: 'og:url', content: site + address }),
    tag('meta', { property: 'og:image', content: `${site}/icons/preview.png` }),
  ]
}
