import type { DraftGraph } from './draft-graph.ts'
import type { FlowDraft, OutcomeDraft, StepDraft } from './flow-draft.ts'
import { isNearMiss } from './near-miss.ts'
import type { SectionKind } from './words-draft.ts'

/** What a flow needs words for, in the order of the flow. */
export type ExpectedWords = {
  readonly draft: FlowDraft
  /** Headings without which the person or the agent would see nothing: `lamp`, `outcome fixed`, `claim …` */
  readonly needed: readonly string[]
  /** Headings of what nothing leads to: it is reported already, and its words may stand. */
  readonly allowed: readonly string[]
  /** Whether the flow names what it lacks under that heading: words for it are not the mistake. */
  readonly isLacking: (heading: string) => boolean
}

export function headingOf(about: SectionKind, id: string): string {
  return about === 'step' ? id : `${about} ${id}`
}

/** `hasPicture`: which pictures there are; one that is missing is reported already and needs no alternative text. */
export function expectedWords(
  graph: DraftGraph,
  reached: ReadonlySet<string>,
  hasPicture: (id: string) => boolean,
): ExpectedWords {
  const { draft, lacking } = graph
  const steps = [...draft.steps.values()]
  const outcomes = [...draft.outcomes.values()]
  const nodes: readonly Node[] = [...steps, ...outcomes]
  const shown = (isThere: (node: Node) => boolean) =>
    nodes.filter(isThere).flatMap(({ pictures }) => pictures.flatMap(({ id }) => [id, ...variantsOf(draft, id)]))
  const headings = (isThere: (node: Node) => boolean) => [
    ...steps.filter(isThere).map((step) => headingOf('step', step.id)),
    ...outcomes.filter(isThere).map((outcome) => headingOf('outcome', outcome.id)),
    ...shown(isThere)
      .filter(hasPicture)
      .map((id) => headingOf('picture', id)),
  ]
  const missing = shown(() => true).filter((id) => !hasPicture(id))
  return {
    draft,
    needed: [
      ...new Set([
        ...headings((node) => reached.has(node.id)),
        ...[...draft.claims.keys()].map((id) => headingOf('claim', id)),
        ...[...draft.contradictions.keys()].map((id) => headingOf('contradiction', id)),
      ]),
    ],
    allowed: [...headings((node) => !reached.has(node.id)), ...missing.map((id) => headingOf('picture', id))],
    isLacking: (heading) => {
      if (!heading.startsWith('picture ')) return lacking.has(heading.replace(/^outcome /, ''))
      return missing.some((id) => isNearMiss(id, heading.slice('picture '.length)))
    },
  }
}

type Node = StepDraft | OutcomeDraft

function variantsOf({ variants }: FlowDraft, picture: string): readonly string[] {
  return [...(variants.get(picture)?.of.values() ?? [])].map(({ id }) => id)
}
