import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { isLanguage, type Language } from '../guide/language.ts'
import { readAddress } from './address.ts'
import { languageHere } from './first-language.ts'
import { startWorker } from './pwa/watch-worker.ts'
import './main.css'

const { language: named, basename } = readAddress(location.pathname)
const screens = [...document.querySelectorAll<HTMLElement>('[data-screen]')]
const painted = document.documentElement.lang
const language = named ?? (screens.length > 1 && isLanguage(painted) ? painted : languageHere())

start(language)
if (import.meta.env.PROD) void startWorker(import.meta.url)

/** Takes over the screen that is already painted, or draws the first where the page came empty. */
function start(language: Language): void {
  document.documentElement.lang = language
  const chosen = screens.find((screen) => screen.lang === language)
  for (const screen of screens) if (screen !== chosen) screen.remove()
  const app = (
    <StrictMode>
      <BrowserRouter basename={basename} useTransitions={false}>
        <p>Vorab {language}</p>
      </BrowserRouter>
    </StrictMode>
  )
  if (chosen) {
    hydrateRoot(chosen, app, { identifierPrefix: language })
    return
  }
  const root = document.body.appendChild(document.createElement('div'))
  root.dataset['screen'] = ''
  root.lang = language
  createRoot(root, { identifierPrefix: language }).render(app)
}
