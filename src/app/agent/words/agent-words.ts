import type { en } from './en.ts'

export type AgentWords = typeof en
