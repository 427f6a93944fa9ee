import type { Language } from '../../guide/language.ts'
import type { ProbeId, ProbeLevel } from '../../guide/levels.ts'
import type { FigureName, figureTexts, measuredHow, notMeasuredWhy, TextFigure } from './figure-kinds.ts'

/** The words for the figures of every probe, one object a language. */
export type FigureWords = {
  readonly language: Language
  readonly names: Readonly<Record<FigureName, string>>
  readonly texts: { readonly [F in TextFigure]: Readonly<Record<(typeof figureTexts)[F][number], string>> }
  readonly yes: string
  readonly no: string
  /** Asked for, and nothing came. */
  readonly nothing: string
  readonly justNow: string
  readonly fast: (duration: string) => string
  readonly slow: (duration: string) => string
  /** A series that is drawn, not read. */
  readonly values: (count: number) => string
  readonly how: Readonly<Record<(typeof measuredHow)[number], string>>
  readonly reasons: Readonly<Record<(typeof notMeasuredWhy)[number], string>>
  readonly remarks: {
    readonly downIsAtLeast: string
    readonly upIsAtLeast: string
    readonly wasResumed: string
    readonly wasHidden: string
    readonly connectionChanged: string
    readonly clockJumped: (duration: string) => string
    readonly stalled: (duration: string) => string
    readonly otherRequests: string
  }
  /** What such a result leaves open: the causes that this probe cannot tell apart. */
  readonly leavesOpen: Readonly<Partial<Record<OpenResult, string>>>
}

export type OpenResult = { [P in ProbeId]: `${P}` | `${P}.${ProbeLevel<P>}` }[ProbeId]
