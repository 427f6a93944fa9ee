import type { Plugin } from 'vite'
import type { GuideBundle } from '../../guide/bundle.ts'
import { pseudoGuide } from './pseudo-words.ts'

const wordsFile = /\/words\/en(?:-\w+)?\.ts$/
const guidesModule = '\0virtual:vorab/guides'
const pseudoModule = '/src/site/pseudo/pseudo-words.ts'

/** `npm run dev -- --mode pseudo`: what is English is shown in a pseudo-language. Never in a built site. */
export function pseudoPlugin(): Plugin {
  return {
    name: 'vorab:pseudo',
    enforce: 'pre',
    apply: (_, { command, mode }) => command === 'serve' && mode === 'pseudo',
    transform(code, id) {
      if (id === guidesModule) return listingsChanged(code)
      return wordsFile.test(id) ? wordsChanged(code) : null
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!/\/guides\/.+\/en\.json/.test(request.url ?? '')) return next()
        const end = response.end.bind(response) as (text: string) => typeof response
        response.end = ((text: unknown) =>
          end(typeof text === 'string' ? bundleChanged(text) : '')) as typeof response.end
        next()
      })
    },
  }
}

/** What a file of words exports goes through `pseudoWords` first. */
function wordsChanged(code: string): string {
  const names = [...code.matchAll(/^export const (en\w*)\b/gm)].map(([, name]) => name)
  const plain = code.replaceAll(/^export const (en\w*)\b/gm, 'const plain_$1')
  const exports = names.map((name) => `export const ${name} = pseudoWords(plain_${name})`)
  return [`import { pseudoWords } from '${pseudoModule}'`, plain, ...exports].join('\n')
}

function listingsChanged(code: string): string {
  return [
    `import { pseudoWords } from '${pseudoModule}'`,
    code.replace('export const listings', 'const plain'),
    'export const listings = plain.map((one) => ({ ...one, titles: { ...one.titles, en: pseudoWords(one.titles.en) } }))',
  ].join('\n')
}

function bundleChanged(text: string): string {
  const bundle: GuideBundle = JSON.parse(text)
  return JSON.stringify({ ...bundle, words: pseudoGuide(bundle.words) })
}
