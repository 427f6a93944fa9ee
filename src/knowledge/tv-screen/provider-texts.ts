import { readingLevels } from '../../guide/levels.ts'
import type { Provider } from '../../provider/provider.ts'
import type { Verdict } from '../cues/verdict.ts'
import { cleanText } from '../text/clean.ts'
import { fold } from '../text/fold.ts'
import type { TvScreenClass } from './classes.ts'

/** A provider's own screen text is as sure as its author; the person may still have misread it. */
const SURE = 0.95

/** What the provider's own table says of a screen text: its longest entry that the text contains as whole words. */
export function providerVerdict(raw: string, provider: Provider): Verdict<TvScreenClass> | null {
  const text = plain(raw)
  const found = provider.tv.screenTexts
    .filter((entry) => isClass(entry.class) && text.includes(plain(entry.text)))
    .sort((a, b) => b.text.length - a.text.length)[0]
  if (found === undefined || !isClass(found.class)) return null
  return { class: found.class, sure: SURE, also: [], reasons: ['error-code'], question: null, decides: null }
}

function plain(text: string): string {
  return ` ${fold(cleanText(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `
}

function isClass(id: string): id is TvScreenClass {
  return id !== 'unclear' && readingLevels['tv-screen'].some((level) => level === id)
}
