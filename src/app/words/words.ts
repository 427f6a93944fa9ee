import type { en } from './en.ts'

/**
 * All words of the customer's screens in one language. English is the pattern: a text that another language lacks, or has too
 * many, does not compile. Plurals and insertions are functions, so each language says it in its own order.
 */
export type Words = typeof en
