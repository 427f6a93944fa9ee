import { createContext, type ReactNode, use } from 'react'
import type { Authoring } from '../../guide/authoring.ts'
import type { GuideListing, LoadGuide } from '../../guide/bundle.ts'
import type { AuthorWords } from './words/author-words.ts'

/** What the author's screens reach beyond themselves for; a test puts its own in their place. */
export type Workshop = {
  readonly listings: readonly GuideListing[]
  readonly loadGuide: LoadGuide
  /** `null`: not to be had now. */
  readonly loadAuthoring: (wanted: Pick<GuideListing, 'guide' | 'fingerprint'>) => Promise<Authoring | null>
  /** Of all guides, one a line as `vorab check` tells them; known only while writing. */
  readonly problems: readonly string[]
}

type Value = { readonly workshop: Workshop; readonly words: AuthorWords }

const AuthorContext = createContext<Value | null>(null)

export function AuthorProvider({ workshop, words, children }: Value & { readonly children: ReactNode }) {
  return <AuthorContext value={{ workshop, words }}>{children}</AuthorContext>
}

export function useAuthor(): Value {
  const value = use(AuthorContext)
  if (value === null) throw new Error('no AuthorProvider around this screen')
  return value
}
