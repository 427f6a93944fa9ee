import type { Outcome } from '../guide/flow.ts'
import type { Named, OutcomeDraft } from './flow-draft.ts'
import type { Shapes } from './yaml-shape.ts'
import type { Member } from './yaml-tree.ts'

const resultKinds = ['solved', 'call', 'advice']

/** What stands under `outcomes:`; an outcome whose result cannot be understood keeps `null`. */
export function readOutcomes(members: ReadonlyMap<string, Member>, shapes: Shapes): ReadonlyMap<string, OutcomeDraft> {
  const outcomes = new Map<string, OutcomeDraft>()
  for (const [name, { at, value }] of members) {
    const id = shapes.readId(name, 'the outcome', at)
    if (id === null) continue
    const inner = shapes.members(value, `the outcome ${id}`)
    const picture = inner.get('picture')
    const pictures = picture === undefined ? [] : shapes.ids(picture.value, `the picture in ${id}`)
    outcomes.set(id, { id, at, pictures, result: readResult({ id, at }, inner, shapes) })
  }
  return outcomes
}

function readResult(outcome: Named, members: ReadonlyMap<string, Member>, shapes: Shapes): Outcome['result'] | null {
  const kinds = resultKinds.filter((kind) => members.has(kind))
  const kind = kinds[0]
  if (kind === undefined || kinds.length > 1) {
    const problem = kind === undefined ? 'does not say what it is' : `is ${kinds.join(' and ')} at once`
    shapes.problems.add(
      outcome.at,
      `the outcome ${outcome.id} ${problem}`,
      'write one of solved: true, advice: true, call: <department>',
    )
    return null
  }
  const member = members.get(kind) as Member
  if (kind === 'call') return readCall(outcome, member, members, shapes)
  shapes.noOthers(members, [kind, 'picture'], `the outcome ${outcome.id}`)
  const text = shapes.text(member.value, `${kind} in ${outcome.id}`)
  if (text !== null && text !== 'true')
    shapes.problems.add(member.at, `${kind} in ${outcome.id} is ${text.slice(0, 40)}`, `write ${kind}: true`)
  return kind === 'solved' ? { kind } : { kind: 'advice' }
}

function readCall(
  outcome: Named,
  call: Member,
  members: ReadonlyMap<string, Member>,
  shapes: Shapes,
): Outcome['result'] | null {
  shapes.noOthers(members, ['call', 'cause', 'next', 'picture'], `the outcome ${outcome.id}`)
  const department = shapes.id(call.value, `whom ${outcome.id} calls`)
  const causeMember = members.get('cause')
  if (causeMember === undefined)
    shapes.problems.add(outcome.at, `the outcome ${outcome.id} names no cause`, 'add cause: <id>, for the agent')
  const cause = causeMember === undefined ? null : shapes.id(causeMember.value, `the cause of ${outcome.id}`)
  const nextMember = members.get('next')
  const next = nextMember === undefined ? [] : shapes.ids(nextMember.value, `what is next in ${outcome.id}`)
  if (department === null) return null
  return { kind: 'call', department: department.id, cause: cause?.id ?? '', next: next.map((named) => named.id) }
}
