import type { Language } from '../guide/language.ts'

/** A file as read: its path as problems name it, and its text. */
export type SourceFile = { readonly path: string; readonly text: string }

/** A guide's folder as read; `null` where a file is missing. Pictures by id. */
export type GuideSource = {
  readonly guide: string
  /** The folder as problems name it. */
  readonly folder: string
  readonly flow: SourceFile | null
  readonly words: Readonly<Record<Language, SourceFile | null>>
  readonly examples: SourceFile | null
  readonly pictures: ReadonlyMap<string, SourceFile>
}
