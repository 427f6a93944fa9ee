import type { en } from './en.ts'

export type IntakeWords = typeof en
