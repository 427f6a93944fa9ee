import type { ProbeId } from '../../../../guide/levels.ts'
import type { Comparison } from '../../../../probes/rating/compare.ts'
import type { Suits, Use } from '../../../../probes/rating/uses.ts'
import type { WhereVerdict } from '../../../../probes/rating/where.ts'

/** Words around a measurement that are needed only once one is made. */
export type ProbeWords = {
  readonly why: Readonly<Record<ProbeId, string>>
  /** Before the browser asks for leave to reach the local network. */
  readonly permission: string
  readonly byHand: Readonly<Record<ProbeId, string>>
  readonly byHandTitle: string
  readonly offline: string
  readonly most: (duration: string) => string
  readonly longer: (most: string) => string
  readonly nearly: string
  readonly usesTitle: string
  readonly usesWhileBusy: string
  readonly uses: Readonly<Record<Use, Readonly<Record<Suits, string>>>>
  readonly figuresTitle: string
  readonly leavesOpen: string
  readonly before: string
  readonly now: string
  readonly mobile: string
  readonly home: string
  /** A measurement of the run once more, after its end. */
  readonly again: {
    readonly title: string
    readonly lead: string
    /** What was found last, and when. */
    readonly last: (moment: string, said: string) => string
    readonly toList: string
    readonly toRun: string
    readonly nothing: string
    readonly done: string
  }
  readonly verdicts: Readonly<Record<Comparison['verdict'], string>>
  readonly where: Readonly<Record<WhereVerdict, string>>
  readonly compareWhere: {
    readonly offer: string
    readonly toMobile: string
    readonly toMobileHow: string
    readonly measure: string
    readonly stillWifi: string
    readonly toHome: string
    readonly toHomeHow: string
    readonly isHome: string
    readonly leave: string
  }
  readonly watch: {
    readonly answered: (count: number) => string
    readonly noDropOuts: string
    readonly dropOuts: (count: number) => string
    readonly dropOut: (time: string, duration: string) => string
    readonly away: (time: string, duration: string) => string
    readonly noAnswerNow: string
    readonly chart: string
    readonly resumed: string
    readonly awake: string
    readonly mayDarken: string
  }
  readonly clock: { readonly here: string; readonly there: string }
  readonly way: Readonly<Record<'device' | 'router' | 'internet' | 'site', string>>
  readonly scale: Readonly<Record<'down' | 'up' | 'quick' | 'slow' | 'answers' | 'busy', string>>
}
