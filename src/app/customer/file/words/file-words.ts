import type { en } from './en.ts'

export type FileWords = typeof en
