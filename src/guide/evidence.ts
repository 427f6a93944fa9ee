/**
 * How a claim came about, weakest first. `confirmed` is never declared by a guide: replay derives it from a second,
 * agreeing answer. `unsure` also stands for claims that contradict each other.
 */
export const evidences = ['unsure', 'stated', 'confirmed', 'proved', 'measured'] as const
export type Evidence = (typeof evidences)[number]

/** What a guide may declare of a single answer. */
export type DeclaredEvidence = 'stated' | 'proved' | 'measured'
