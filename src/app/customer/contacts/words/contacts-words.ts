import type { en } from './en.ts'

export type ContactsWords = typeof en
