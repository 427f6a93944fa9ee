import type { en } from './en.ts'

export type LinkWords = typeof en
