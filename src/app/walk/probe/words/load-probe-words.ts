import type { FigureWords } from '../../../../bundle/words/figure-words.ts'
import type { LevelWords } from '../../../../bundle/words/level-words.ts'
import type { Language } from '../../../../guide/language.ts'
import { UnreachableError } from '../../../../guide/unreachable.ts'
import type { ProbeWords } from './probe-words.ts'

export type MeasuringWords = ProbeWords & { readonly figures: FigureWords; readonly levels: LevelWords }

/** Rejects where the words cannot be had. */
export async function loadProbeWords(language: Language): Promise<MeasuringWords> {
  switch (language) {
    case 'de': {
      const [{ de }, { deFigures: figures }, { deLevels: levels }] = await Promise.all([
        import('./de.ts'),
        import('../../../../bundle/words/de-figures.ts'),
        import('../../../../bundle/words/de-levels.ts'),
      ])
      return { ...de, figures, levels }
    }
    case 'sv': {
      const [{ sv }, { svFigures: figures }, { svLevels: levels }] = await Promise.all([
        import('./sv.ts'),
        import('../../../../bundle/words/sv-figures.ts'),
        import('../../../../bundle/words/sv-levels.ts'),
      ])
      return { ...sv, figures, levels }
    }
    case 'en': {
      const [{ en }, { enFigures: figures }, { enLevels: levels }] = await Promise.all([
        import('./en.ts'),
        import('../../../../bundle/words/en-figures.ts'),
        import('../../../../bundle/words/en-levels.ts'),
      ])
      return { ...en, figures, levels }
    }
    default:
      throw new UnreachableError(language)
  }
}
