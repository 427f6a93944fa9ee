import { type Authoring, authoringPath, problemsPath } from '../guide/authoring.ts'
import type { AnswerId, OutcomeId } from '../guide/ids.ts'
import type { CompiledGuides } from './compile-guides.ts'
import { examplePath } from './guide-stats.ts'
import { formatProblem } from './problem.ts'

/** What the author's screens load beside the bundles, by path: the examples of the current guides. */
export function authoringFiles({ guides }: Pick<CompiledGuides, 'guides'>): ReadonlyMap<string, string> {
  return new Map(
    guides.map(({ flow, fingerprint, examples }) => {
      const ways = examples.map((example) => {
        const { entry, answers } = examplePath(flow, example)
        const reaches = example.reaches.id as OutcomeId
        return { name: example.name, entry, answers: answers as readonly AnswerId[], reaches }
      })
      const authoring: Authoring = { examples: ways }
      return [authoringPath(flow.guide, fingerprint), JSON.stringify(authoring)]
    }),
  )
}

/** All problems as one file, for the page that was opened after they were told. */
export function problemsFile({ problems }: Pick<CompiledGuides, 'problems'>): readonly [string, string] {
  return [problemsPath, JSON.stringify(problems.map(formatProblem))]
}
