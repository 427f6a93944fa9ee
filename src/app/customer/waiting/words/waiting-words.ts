import type { en } from './en.ts'

export type WaitingWords = typeof en
