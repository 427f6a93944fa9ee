import type { Summary } from '../engine/summary.ts'
import type { Entry } from '../guide/entry.ts'
import type { StepId } from '../guide/ids.ts'

/**
 * What the pages of a file may tell: nothing that comes of an entry that the person takes out. Whatever rests on such an answer
 * goes as a whole, the claim and the contradiction too: half of it would tell the rest.
 */
export function summaryForFile(summary: Summary, entries: readonly Entry[], leftOut: ReadonlySet<number>): Summary {
  if (leftOut.size === 0) return summary
  const gone = entries.filter(({ seq }) => leftOut.has(seq))
  const steps = new Set<StepId>(gone.flatMap(({ content }) => (content.type === 'answered' ? [content.step] : [])))
  const attempts = new Set(gone.flatMap(({ at, content }) => (content.type === 'hung-up' ? [at] : [])))
  const stays = ({ step }: { readonly step: StepId }) => !steps.has(step)
  return {
    ...summary,
    claims: summary.claims
      .map(({ evidence, claims }) => ({ evidence, claims: claims.filter(({ sources }) => sources.every(stays)) }))
      .filter(({ claims }) => claims.length > 0),
    contradictions: summary.contradictions.filter(({ sources }) => sources.every(stays)),
    changed: summary.changed.filter(stays),
    notDone: summary.notDone.filter(stays),
    waits: summary.waits.filter(stays),
    attempts: summary.attempts.filter(({ since }) => !attempts.has(since)),
    retests: summary.retests.filter(
      (retest) => stays(retest) && !leftOut.has(retest.before.seq) && !leftOut.has(retest.after.seq),
    ),
    proofs: summary.proofs.filter(stays),
    asked: summary.asked.filter(stays),
  }
}
