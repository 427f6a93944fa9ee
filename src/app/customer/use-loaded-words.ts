import { useEffect, useState } from 'react'
import type { Language } from '../../guide/language.ts'
import { useSpeech } from '../ui/speech.tsx'

/** Words that only one screen needs, in the language of the page; `null` until they are here. */
export function useLoadedWords<Words>(load: (language: Language) => Promise<Words>): Words | null {
  const { language } = useSpeech()
  const [words, setWords] = useState<Words | null>(null)
  useEffect(() => {
    let wanted = true
    void load(language).then((loaded) => wanted && setWords(() => loaded))
    return () => {
      wanted = false
    }
  }, [load, language])
  return words
}
