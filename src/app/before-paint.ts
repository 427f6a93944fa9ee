import { keptBegun, showBegun } from './device/place-for-begun.ts'
import { keptPlaces, showPlaces } from './device/place-for-runs.ts'
import { keptTheme, showTheme } from './device/theme.ts'
import { languageHere } from './first-language.ts'

/* The one inline script, in every page: what must be known before anything is painted. Of the screens in a page without
   a language in its address, `main.css` shows the one that is named here. */
document.documentElement.lang = languageHere()
showTheme(keptTheme())
showPlaces(keptPlaces())
const [, guide] = /\/g\/([^/]+)/.exec(location.pathname) ?? []
if (guide !== undefined) showBegun(keptBegun(guide) !== null)
