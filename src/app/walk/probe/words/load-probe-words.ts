import type { FigureWords } from '../../../../bundle/words/figure-words.ts'
import type { LevelWords } from '../../../../bundle/words/level-words.ts'
import type { Language } from '../../../../guide/language.ts'
import { wordsLoader } from '../../../../guide/words-loader.ts'
import type { ProbeWords } from './probe-words.ts'

export type MeasuringWords = ProbeWords & { readonly figures: FigureWords; readonly levels: LevelWords }

const screenWords = wordsLoader<ProbeWords>({
  de: async () => (await import('./de.ts')).de,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
})

const figureWords = wordsLoader<FigureWords>({
  de: async () => (await import('../../../../bundle/words/de-figures.ts')).deFigures,
  sv: async () => (await import('../../../../bundle/words/sv-figures.ts')).svFigures,
  en: async () => (await import('../../../../bundle/words/en-figures.ts')).enFigures,
})

const levelWords = wordsLoader<LevelWords>({
  de: async () => (await import('../../../../bundle/words/de-levels.ts')).deLevels,
  sv: async () => (await import('../../../../bundle/words/sv-levels.ts')).svLevels,
  en: async () => (await import('../../../../bundle/words/en-levels.ts')).enLevels,
})

/** Rejects where the words cannot be had. */
export async function loadProbeWords(language: Language): Promise<MeasuringWords> {
  const all = [screenWords(language), figureWords(language), levelWords(language)] as const
  const [screen, figures, levels] = await Promise.all(all)
  return { ...screen, figures, levels }
}
