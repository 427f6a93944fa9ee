import { listings, registry } from 'virtual:vorab/guides'
import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { type Language, languages } from '../guide/language.ts'
import type { Page } from '../site/page/page.ts'
import { App } from './app.tsx'
import { browserServices } from './device/browser-services.ts'
import { loadWords } from './words/load-words.ts'
import type { Words } from './words/words.ts'

/** A screen that exists as real pages, and what it is called in a language. */
type Screen = {
  readonly path: string
  readonly about: (language: Language, words: Words) => { readonly title: string; readonly description: string }
}

const screens: readonly Screen[] = [
  { path: '/', about: (_, { home }) => ({ title: home.pageTitle, description: home.pageAbout }) },
  {
    path: '/privacy/',
    about: (_, { keeping }) => ({ title: keeping.privacy.title, description: keeping.privacy.lead }),
  },
  ...listings.map(({ guide, titles }) => ({
    path: `/g/${guide}/`,
    about: (language: Language) => ({ title: titles[language].title, description: titles[language].about }),
  })),
]

const services = browserServices({ listings, registry })

/** Draws home, every guide's start and the privacy page in every language. Runs in the build, under Node. */
export async function prerenderPages(): Promise<readonly Page[]> {
  const pages = await Promise.all(screens.map(pagesOf))
  return pages.flat()
}

/** One page a language, and the one without a language in its address, which holds them all. */
async function pagesOf(screen: Screen): Promise<readonly Page[]> {
  const named = await Promise.all(languages.map((language) => draw(screen, language, `/${language}`)))
  const unnamed = await Promise.all(languages.map((language) => draw(screen, language, '')))
  const own = named.map(({ language, title, description, html }) => ({
    address: `/${language}${screen.path}`,
    screen: screen.path,
    language,
    title,
    description,
    markup: [{ language, html }],
  }))
  const [{ title, description } = { title: '', description: '' }] = unnamed
  const common = { address: screen.path, screen: screen.path, language: null, title, description, markup: unnamed }
  return [...own, common]
}

async function draw({ path, about }: Screen, language: Language, basename: string) {
  const words = await loadWords(language)
  const { prelude } = await prerender(
    <StaticRouter basename={basename || '/'} location={basename + path}>
      <App language={language} words={words} services={services} changeLanguage={() => undefined} />
    </StaticRouter>,
    { identifierPrefix: language, progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  const { title, description } = about(language, words)
  return { language, title: `${title} · Vorab`, description, html: await new Response(prelude).text() }
}
