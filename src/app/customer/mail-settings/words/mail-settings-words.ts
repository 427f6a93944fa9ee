import type { en } from './en.ts'

export type MailSettingsWords = typeof en
