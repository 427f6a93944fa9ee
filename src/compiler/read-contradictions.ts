import type { ClaimId, ClaimValue } from '../guide/ids.ts'
import type { ClaimDraft, ContradictionDraft, Named } from './flow-draft.ts'
import { suggest } from './near-miss.ts'
import type { Shapes } from './yaml-shape.ts'
import type { Member } from './yaml-tree.ts'

type Claims = ReadonlyMap<string, ClaimDraft>

/** What stands under `contradictions:`; each names declared claims and values, others are reported and left out. */
export function readContradictions(
  members: ReadonlyMap<string, Member>,
  claims: Claims,
  shapes: Shapes,
): ReadonlyMap<string, ContradictionDraft> {
  const contradictions = new Map<string, ContradictionDraft>()
  for (const [name, { at, value }] of members) {
    const id = shapes.readId(name, 'the contradiction', at)
    if (id === null) continue
    const inner = shapes.members(value, `the contradiction ${id}`)
    shapes.noOthers(inner, ['when'], `the contradiction ${id}`)
    const when = inner.get('when')
    if (when === undefined) {
      if (inner.size === 0)
        shapes.problems.add(
          at,
          `the contradiction ${id} has no when`,
          'write when: { <claim>: <value>, <claim>: <value> }',
        )
      contradictions.set(id, { id, at, when: [] })
    } else contradictions.set(id, { id, at, when: readWhen({ id, at }, when, claims, shapes) })
  }
  return contradictions
}

function readWhen(contradiction: Named, when: Member, claims: Claims, shapes: Shapes): ContradictionDraft['when'] {
  const members = shapes.members(when.value, `when in ${contradiction.id}`)
  if (members.size === 1)
    shapes.problems.add(
      when.at,
      `the contradiction ${contradiction.id} names a single claim`,
      'name two claims at least that cannot both be true',
    )
  return [...members].flatMap(([id, { at, value }]) => {
    const claim = claims.get(id)
    if (claim === undefined) {
      shapes.problems.add(
        at,
        `the contradiction ${contradiction.id} names the unknown claim ${id.slice(0, 60)}`,
        suggest(id, [...claims.keys()], 'declare it under claims'),
      )
      return []
    }
    const named = shapes.id(value, `the value of ${id}`)
    if (named !== null && !claim.values.includes(named.id)) {
      shapes.problems.add(
        named.at,
        `${named.id} is no value of the claim ${id}`,
        suggest(named.id, claim.values, 'use a declared value'),
      )
      return []
    }
    return named === null ? [] : [{ claim: id as ClaimId, value: named.id as ClaimValue }]
  })
}
