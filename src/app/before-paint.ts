import { languageHere } from './first-language.ts'

/* The one inline script, in pages that hold a screen in every language: `main.css` shows the one that is named here. */
document.documentElement.lang = languageHere()
