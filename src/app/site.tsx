import { useCallback, useState } from 'react'
import { BrowserRouter } from 'react-router'
import type { Language } from '../guide/language.ts'
import { readAddress } from './address.ts'
import { App } from './app.tsx'
import { keep, keptKeys } from './device/kept.ts'
import type { Services } from './device/services.tsx'
import { useSavedGuides } from './use-saved-guides.ts'
import { loadWords } from './words/load-words.ts'
import type { Words } from './words/words.ts'

type Spoken = { readonly language: Language; readonly words: Words }

/** The app in the browser: its address and its language, which may stand in the address. */
export function Site({ first, services }: { readonly first: Spoken; readonly services: Services }) {
  const [spoken, setSpoken] = useState(first)
  const changeLanguage = useCallback((language: Language) => {
    keep(keptKeys.language, language)
    loadWords(language).then(
      (words) => {
        document.documentElement.lang = language
        changeAddress(language)
        setSpoken({ language, words })
      },
      // Not on this device and no connection: it stays as it is, and the next visit speaks the language chosen.
      () => undefined,
    )
  }, [])
  const { basename } = readAddress(location.pathname)
  return (
    <BrowserRouter key={basename} basename={basename} useTransitions={false}>
      <App {...spoken} services={useSavedGuides(services)} changeLanguage={changeLanguage} />
    </BrowserRouter>
  )
}

/** `/de/runs` becomes `/sv/runs`, so that what is reloaded or sent on is what is read; `/runs` stays. */
function changeAddress(language: Language): void {
  const { pathname, search, hash } = location
  const { basename } = readAddress(pathname)
  if (basename === '/') return
  history.replaceState(history.state, '', `/${language}${pathname.slice(basename.length)}${search}${hash}`)
}
