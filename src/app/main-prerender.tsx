import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { type Language, languages } from '../guide/language.ts'
import type { Page } from '../site/page/page.ts'

/** Draws home, every guide's start and the privacy page in every language. Runs in the build, under Node. */
export async function prerenderPages(): Promise<readonly Page[]> {
  const pages = await Promise.all(['/', '/privacy/'].map(pagesOfScreen))
  return pages.flat()
}

async function pagesOfScreen(screen: string): Promise<readonly Page[]> {
  const own = languages.map(async (language) => ({
    address: `/${language}${screen}`,
    screen,
    language,
    title: 'Vorab',
    description: 'Vorab',
    markup: [{ language, html: await draw(screen, language, `/${language}`) }],
  }))
  const markup = languages.map(async (language) => ({ language, html: await draw(screen, language, '') }))
  const common = { address: screen, screen, language: null, title: 'Vorab', description: 'Vorab' }
  return [...(await Promise.all(own)), { ...common, markup: await Promise.all(markup) }]
}

async function draw(screen: string, language: Language, basename: string): Promise<string> {
  const { prelude } = await prerender(
    <StaticRouter basename={basename || '/'} location={basename + screen}>
      <p>Vorab {language}</p>
    </StaticRouter>,
    { identifierPrefix: language, progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  return new Response(prelude).text()
}
