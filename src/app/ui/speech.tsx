import { createContext, type ReactNode, use, useMemo } from 'react'
import type { Language } from '../../guide/language.ts'
import { type Format, formatFor } from '../words/format.ts'
import type { Words } from '../words/words.ts'

/** The language of the page: its words, how it writes numbers and times, and the way to change it. */
export type Speech = {
  readonly language: Language
  readonly words: Words
  readonly format: Format
  readonly changeLanguage: (language: Language) => void
}

const SpeechContext = createContext<Speech | null>(null)

type Props = {
  readonly language: Language
  readonly words: Words
  readonly changeLanguage: (language: Language) => void
  readonly children: ReactNode
}

export function SpeechProvider({ language, words, changeLanguage, children }: Props) {
  const speech = useMemo(
    () => ({ language, words, format: formatFor(language), changeLanguage }),
    [language, words, changeLanguage],
  )
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

export function useSpeech(): Speech {
  const speech = use(SpeechContext)
  if (speech === null) throw new Error('no SpeechProvider around this piece')
  return speech
}
