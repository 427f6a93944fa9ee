import type { en } from './en.ts'

export type ScanWords = { readonly [Key in keyof typeof en]: string }
