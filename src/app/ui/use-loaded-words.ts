import { useEffect, useState } from 'react'
import type { Language } from '../../guide/language.ts'
import { useSpeech } from './speech.tsx'

type Loaded<Words> = { readonly words: Words } | { readonly failure: unknown }

/**
 * Words that only some screens need, in the language of the page; `null` until they are here. Where another language
 * cannot be had, the one before stays.
 * @throws in the render that follows, where there are none to stay: whoever catches a screen that cannot be loaded shows
 * that instead of an empty page
 */
export function useLoadedWords<Words>(load: (language: Language) => Promise<Words>): Words | null {
  const { language } = useSpeech()
  const [loaded, setLoaded] = useState<Loaded<Words> | null>(null)
  useEffect(() => {
    let wanted = true
    load(language).then(
      (words) => wanted && setLoaded({ words }),
      (failure: unknown) => wanted && setLoaded((before) => before ?? { failure }),
    )
    return () => {
      wanted = false
    }
  }, [load, language])
  if (loaded !== null && 'failure' in loaded) throw loaded.failure
  return loaded?.words ?? null
}
