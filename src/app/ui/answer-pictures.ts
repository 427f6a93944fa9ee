import type { Step } from '../../guide/flow.ts'
import type { AnswerId, PictureId } from '../../guide/ids.ts'

export type SortedPictures = {
  /** Drawings that belong to one answer each, shown on it. */
  readonly of: ReadonlyMap<AnswerId, PictureId>
  /** The others, shown above the answers. */
  readonly rest: readonly PictureId[]
}

/**
 * A drawing named after an answer (`wifi`, `sign-wifi` for the answer `wifi`) belongs to that answer, where more than one
 * answer has one of its own.
 */
export function answerPictures(step: Step): SortedPictures {
  const answers =
    step.kind === 'tick' ? step.options : step.kind === 'ask' ? step.edges.map(({ answer }) => answer) : []
  const of = new Map<AnswerId, PictureId>()
  for (const answer of answers) {
    const own = step.pictures.find((picture) => picture === (answer as string) || picture.endsWith(`-${answer}`))
    if (own !== undefined) of.set(answer, own)
  }
  if (of.size < 2) return { of: new Map(), rest: step.pictures }
  const taken = new Set(of.values())
  return { of, rest: step.pictures.filter((picture) => !taken.has(picture)) }
}
