import type { en } from './en.ts'

export type AuthorWords = typeof en
