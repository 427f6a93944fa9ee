import { formatProblem, Problems } from '../compiler/problem.ts'
import { type PublishedRevision, readPublished } from '../compiler/published.ts'
import type { RegistryEntry } from '../guide/bundle.ts'
import type { Console } from './command.ts'

export type PublishedGuides = {
  readonly registry: readonly RegistryEntry[]
  /** By flow number; those that are damaged are missing. */
  readonly revisions: ReadonlyMap<number, PublishedRevision>
}

/** Every guide that was ever published; what is wrong with the register is reported. */
export function publishedGuides(folder: string, console: Console): PublishedGuides {
  const problems = new Problems()
  const { registry, revisions } = readPublished(folder, problems)
  for (const problem of problems.all) console.report(formatProblem(problem))
  return { registry, revisions: new Map(revisions.map((revision) => [revision.flowNumber, revision])) }
}
