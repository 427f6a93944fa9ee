import type { CheckedProbe } from '../../guide/entry.ts'
import type { Evidence } from '../../guide/evidence.ts'
import type { PayloadContact } from '../payload.ts'
import type { FigureWords } from './figure-words.ts'
import type { LevelWords } from './level-words.ts'

/** A level in words, and when it was measured. */
type Dated = { readonly level: string; readonly at: string }

/** Words of the file for the agent, one object a language. */
export type BundleWords = {
  readonly title: string
  readonly name: string
  readonly phone: string
  readonly code: string
  readonly result: string
  readonly cause: string
  readonly nextSteps: string
  readonly unfinishedAt: (step: string) => string
  readonly broken: string
  readonly evidence: Readonly<Record<Evidence, string>>
  readonly contradictions: string
  readonly changed: string
  readonly changedFrom: (step: string, earlier: string, now: string) => string
  readonly notDone: string
  readonly notDoneWhy: Readonly<
    Record<'refused' | 'cut-short' | 'cannot' | 'skipped' | 'unsupported' | 'stopped', string>
  >
  readonly proofs: string
  readonly contacts: string
  readonly contactBy: Readonly<Record<PayloadContact['by'], string>>
  readonly contactNumber: (count: number) => string
  readonly promised: (what: string, by: string | null) => string
  readonly log: string
  readonly leftOut: string
  readonly leftOutCount: (count: number) => string
  readonly prefilled: string
  readonly photos: string
  readonly contents: Readonly<
    Record<
      | 'begun'
      | 'waiting'
      | 'went-back'
      | 'returned'
      | 'contradiction-kept'
      | 'named'
      | 'language-changed'
      | 'code-issued'
      | 'hung-up'
      | 'checked'
      | 'measured-again'
      | 'clock-jumped',
      string
    >
  >
  readonly cameBack: { readonly works: string; readonly same: string }
  /** What support asked to be tried between two calls. */
  readonly attempts: string
  readonly attempt: {
    readonly nameless: string
    readonly running: (since: string) => string
    readonly lasted: (since: string, until: string) => string
    readonly checked: Readonly<Record<CheckedProbe, string>>
    readonly changed: (before: string, after: string) => string
  }
  /** What was measured once more beside the guide's steps. */
  readonly retests: string
  readonly retest: (before: Dated, after: Dated) => string
  readonly walkedByAgent: string
  /** What the file shows and what it cannot show; stands at the end of the first page. */
  readonly meaning: string
  readonly unsigned: string
  readonly levels: LevelWords
  /** For `readingInWords`. */
  readonly figureWords: FigureWords
  readonly page: (number: number, of: number) => string
}
