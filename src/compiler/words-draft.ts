import type { Place } from './problem.ts'

/** A text of one line or paragraph, with its place. */
export type Written = { readonly text: string; readonly at: Place }

/** A block of the words file, still as written. */
export type WrittenBlock = Written & { readonly shape: 'paragraph' | 'bullet' | 'numbered' }

/** What follows one heading, whatever the heading is about. */
export type WrittenSection = {
  readonly at: Place
  /** `step`, `outcome`, `claim`, `contradiction` or `picture`; `step` where the heading is a bare id. */
  readonly about: SectionKind
  readonly id: string
  readonly blocks: readonly WrittenBlock[]
  /** Lines `= answer: label`. */
  readonly labels: ReadonlyMap<string, Written>
  /** Lines `? …`. */
  readonly help: readonly WrittenBlock[]
  /** Lines `field:`, `agent:`, `cause:`, `label:`, `customer:`. */
  readonly fields: ReadonlyMap<string, Written>
  /** Lines `next <id>:`. */
  readonly next: ReadonlyMap<string, Written>
}

export const sectionKinds = ['step', 'outcome', 'claim', 'contradiction', 'picture'] as const
export type SectionKind = (typeof sectionKinds)[number]

export type WordsDraft = {
  readonly at: Place
  readonly title: Written | null
  readonly about: Written | null
  readonly atHand: readonly Written[]
  readonly keywords: readonly string[]
  /** Words that readability counts as easy, `*` at the end for any ending. */
  readonly hardWords: readonly Written[]
  readonly sections: readonly WrittenSection[]
}
