import type { en } from './en.ts'

export type VoicemailWords = typeof en
