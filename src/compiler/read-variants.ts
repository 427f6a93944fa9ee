import { type BoxTrait, boxTraits, isBoxTrait } from '../guide/box-traits.ts'
import type { FlowDraft, Named, VariantDraft } from './flow-draft.ts'
import { suggest } from './near-miss.ts'
import type { Problems } from './problem.ts'
import type { Shapes } from './yaml-shape.ts'
import type { Member } from './yaml-tree.ts'

/** `variants:` of a flow: for a picture that steps show, which other picture stands there for which box. */
export function readVariants(members: ReadonlyMap<string, Member>, shapes: Shapes): ReadonlyMap<string, VariantDraft> {
  const variants = new Map<string, VariantDraft>()
  for (const [name, { at, value }] of members) {
    const id = shapes.readId(name, 'the picture', at)
    if (id === null) continue
    const of = new Map<BoxTrait, Named>()
    for (const [trait, member] of shapes.members(value, `the variants of ${id}`)) {
      const picture = shapes.id(member.value, `the picture for ${trait.slice(0, 60)}`)
      if (isBoxTrait(trait)) {
        if (picture !== null) of.set(trait, picture)
      } else {
        const remedy = suggest(trait, boxTraits, 'use a word for boxes that Vorab has')
        shapes.problems.add(member.at, `the variants of ${id} name an unknown box "${trait.slice(0, 60)}"`, remedy)
      }
    }
    variants.set(id, { id, at, of })
  }
  return variants
}

/** A variant of a picture that no step shows is never seen. */
export function checkVariants({ steps, outcomes, variants }: FlowDraft, problems: Problems): void {
  const shown = new Set(
    [...steps.values(), ...outcomes.values()].flatMap(({ pictures }) => pictures.map(({ id }) => id)),
  )
  for (const { id, at } of variants.values()) {
    if (!shown.has(id))
      problems.add(
        at,
        `variants names ${id}, which no step shows`,
        suggest(id, [...shown], 'name the picture in a step (picture:), or remove the line'),
      )
  }
}

/** Every picture that a flow may show: what steps and outcomes name, and what takes its place. */
export function everyPicture({ steps, outcomes, variants }: FlowDraft): readonly Named[] {
  return [
    ...[...steps.values(), ...outcomes.values()].flatMap(({ pictures }) => pictures),
    ...[...variants.values()].flatMap(({ of }) => [...of.values()]),
  ]
}
