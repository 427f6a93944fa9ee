import type { BoxTrait } from '../guide/box-traits.ts'
import type { Contradiction, Edge, Flow, Outcome, Step } from '../guide/flow.ts'
import type {
  AnswerId,
  ClaimId,
  ClaimValue,
  ContradictionId,
  GuideId,
  OutcomeId,
  PictureId,
  StepId,
} from '../guide/ids.ts'
import type { ProbeId, ValidatorId } from '../guide/levels.ts'
import { type DraftGraph, ONWARD } from './draft-graph.ts'
import type { FlowDraft, Named, StepDraft, Way } from './flow-draft.ts'

/**
 * The flow of a draft: repeats unrolled, the steps before a call copied in front of each. What leads nowhere is left
 * out, so that a faulty draft can still be walked by its examples as far as it goes; `null` where it has no step.
 */
export function expandFlow(graph: DraftGraph): Flow | null {
  const { draft } = graph
  const entries = graph.entries.filter((id) => !graph.chain.has(id))
  if (entries.length === 0) return null
  const calls = [...draft.outcomes.keys()].filter((id) => graph.isCall(id))
  const first = graph.chainStart
  const own = [...draft.steps.values()].filter((step) => !graph.chain.has(step.id))
  const copied = calls.flatMap((outcome) =>
    [...graph.chain].flatMap((id) => draft.steps.get(id) ?? []).map((step) => ({ step, outcome })),
  )
  const steps = [
    ...own.flatMap((step) =>
      tries(step, (to) => (first !== null && graph.isCall(to) ? `${first}~${to}` : graph.exists(to) ? to : null)),
    ),
    ...copied.flatMap(({ step, outcome }) => beforeOutcome(graph, step, outcome)),
  ]
  return {
    format: 1,
    guide: draft.guide as GuideId,
    revision: 0,
    minutes: draft.minutes,
    entries: entries as unknown as Flow['entries'],
    steps: Object.fromEntries(steps.map((step) => [step.id, step])),
    outcomes: expandOutcomes(draft),
    claims: Object.fromEntries(
      [...draft.claims.values()].map((claim) => [
        claim.id as ClaimId,
        { values: claim.values as readonly ClaimValue[] },
      ]),
    ),
    contradictions: Object.fromEntries(
      [...draft.contradictions.values()].map((one): [string, Contradiction] => [
        one.id,
        { id: one.id as ContradictionId, when: one.when },
      ]),
    ),
    ...expandVariants(draft),
  }
}

type Resolve = (to: string) => string | null

/** A step and its repeats, `number`, `number~2` …: the first that has tried often enough leads on. */
function tries(step: StepDraft, resolve: Resolve): readonly Step[] {
  const most = 1 + step.ways.reduce((more, way) => Math.max(more, way.again), 0)
  const name = (attempt: number) => (attempt === 1 ? step.id : `${step.id}~${attempt}`)
  return Array.from({ length: most }, (_, i) => i + 1).flatMap((attempt) =>
    stepOf(step, name(attempt), step.confirms?.id ?? null, (way) =>
      way.again >= attempt ? name(attempt + 1) : resolve(way.to.id),
    ),
  )
}

/** A copy of a step on the way to one outcome. */
function beforeOutcome(graph: DraftGraph, step: StepDraft, outcome: string): readonly Step[] {
  const copy = (id: string) => (graph.chain.has(id) ? `${id}~${outcome}` : null)
  const confirms = step.confirms === null ? null : (copy(step.confirms.id) ?? step.confirms.id)
  return stepOf(step, `${step.id}~${outcome}`, confirms, (way) => (way.to.id === ONWARD ? outcome : copy(way.to.id)))
}

function stepOf(
  step: StepDraft,
  id: string,
  confirms: string | null,
  resolve: (way: Way) => string | null,
): readonly Step[] {
  const edges = step.ways.flatMap((way): Edge[] => {
    const to = resolve(way)
    return to === null ? [] : [{ answer: way.answer as AnswerId, to: to as StepId, claims: way.claims }]
  })
  const common = { id: id as StepId, edges, pictures: pictureIds(step.pictures), confirms: confirms as StepId | null }
  const { detail, kind } = step
  switch (kind) {
    case null:
      return []
    case 'tick':
      return [{ ...common, kind, options: (detail.options ?? []) as readonly AnswerId[] }]
    case 'read':
      return [{ ...common, kind, validator: detail.validator as ValidatorId }]
    case 'measure':
      return [{ ...common, kind, probe: detail.probe as ProbeId }]
    case 'wait':
      return [{ ...common, kind, seconds: detail.seconds ?? 0 }]
    case 'guard':
      return [{ ...common, kind, save: (detail.save ?? []) as readonly AnswerId[] }]
    default:
      return [{ ...common, kind }]
  }
}

function pictureIds(pictures: readonly Named[]): readonly PictureId[] {
  return pictures.map((picture) => picture.id as PictureId)
}

/** Nothing where there is none: guides without keep the fingerprint that they were published with. */
function expandVariants({ variants }: FlowDraft): Pick<Flow, 'variants'> {
  if (variants.size === 0) return {}
  const each = [...variants.values()].map(({ id, of }) => {
    const pictures = [...of].map(([trait, picture]) => [trait, picture.id as PictureId])
    return [id as PictureId, Object.fromEntries(pictures) as Readonly<Partial<Record<BoxTrait, PictureId>>>] as const
  })
  return { variants: Object.fromEntries(each) }
}

function expandOutcomes(draft: FlowDraft): Flow['outcomes'] {
  const outcomes = [...draft.outcomes.values()].map(
    (outcome): Outcome => ({
      id: outcome.id as OutcomeId,
      result: outcome.result ?? { kind: 'advice' },
      pictures: pictureIds(outcome.pictures),
    }),
  )
  return Object.fromEntries(outcomes.map((outcome) => [outcome.id, outcome]))
}
