import { listings, registry } from 'virtual:vorab/guides'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { browserServices } from './device/browser-services.ts'
import { languageHere } from './first-language.ts'
import { startWorker } from './pwa/watch-worker.ts'
import { Site } from './site.tsx'
import { showWay } from './ui/show-way.ts'
import { loadWords } from './words/load-words.ts'
import './main.css'

const language = languageHere()
// The browser's own way back; its way forward, hardly ever taken, moves the same.
addEventListener('popstate', () => showWay('back'))
document.documentElement.lang = language

/** Takes over the screen that is already painted, or draws the first where the page came empty. */
async function start(): Promise<void> {
  const words = await loadWords(language)
  const screens = [...document.querySelectorAll<HTMLElement>('[data-screen]')]
  const painted = screens.find((screen) => screen.lang === language)
  for (const screen of screens) if (screen !== painted) screen.remove()
  const site = (
    <StrictMode>
      <Site first={{ language, words }} services={browserServices({ listings, registry })} />
    </StrictMode>
  )
  if (painted) hydrateRoot(painted, site, { identifierPrefix: language })
  else createRoot(emptyScreen(), { identifierPrefix: language }).render(site)
  if (import.meta.env.PROD) void startWorker(import.meta.url)
}

function emptyScreen(): HTMLElement {
  const screen = document.createElement('div')
  screen.dataset['screen'] = ''
  screen.lang = language
  document.body.append(screen)
  return screen
}

void start()
