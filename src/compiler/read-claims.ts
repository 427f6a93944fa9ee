import type { EdgeClaim } from '../guide/flow.ts'
import type { ClaimId, ClaimValue } from '../guide/ids.ts'
import type { ClaimDraft, Named, StepDraft } from './flow-draft.ts'
import { suggest } from './near-miss.ts'
import { levelKinds } from './step-kinds.ts'
import { readWord, tickedIn } from './tick-condition.ts'
import type { Shapes } from './yaml-shape.ts'
import type { Member, Yaml } from './yaml-tree.ts'

/** The step whose claims are read. */
export type Claimant = Named & Pick<StepDraft, 'kind' | 'answers'>

export type ClaimsRead = {
  /** By answer, `unsure` included. */
  readonly byAnswer: ReadonlyMap<string, readonly EdgeClaim[]>
  readonly named: readonly ClaimId[]
}

type Declared = ReadonlyMap<string, ClaimDraft>

/** `claim` and `proves` of a step: what each answer claims, and with what evidence. */
export function readClaims(
  step: Claimant,
  members: ReadonlyMap<string, Member>,
  declared: Declared,
  shapes: Shapes,
): ClaimsRead {
  const byAnswer = new Map<string, EdgeClaim[]>()
  const named = new Set<ClaimId>()
  for (const word of ['claim', 'proves'] as const) {
    const member = members.get(word)
    if (member === undefined) continue
    for (const [id, { at, value }] of shapes.members(member.value, `${word} in ${step.id}`)) {
      const claim = declared.get(id)
      if (claim === undefined) {
        shapes.problems.add(
          at,
          `${step.id} makes the unknown claim ${id.slice(0, 60)}`,
          suggest(id, [...declared.keys()], 'declare it under claims, with its values'),
        )
        continue
      }
      named.add(id as ClaimId)
      const values = readValues(step, value, claim, shapes)
      for (const answer of step.answers) {
        const claimed = answer === 'unsure' ? null : values(answer)
        if (claimed === undefined) continue
        const edge: EdgeClaim = { claim: id as ClaimId, value: claimed, evidence: evidenceOf(step, word, answer) }
        const known = byAnswer.get(answer) ?? []
        if (!known.some((other) => other.claim === id)) byAnswer.set(answer, [...known, edge])
      }
    }
  }
  return { byAnswer, named: [...named] }
}

/** What is measured counts as measured, a completed wait too: the clock of the device saw it. */
function evidenceOf(step: Claimant, word: 'claim' | 'proves', answer: string): EdgeClaim['evidence'] {
  if (answer === 'unsure') return 'stated'
  if (step.kind === 'measure' || (step.kind === 'wait' && answer === 'waited')) return 'measured'
  return word === 'proves' ? 'proved' : 'stated'
}

/** The value that an answer claims, by the map of answers to values; `undefined`: that answer claims nothing. */
function readValues(
  step: Claimant,
  yaml: Yaml,
  claim: ClaimDraft,
  shapes: Shapes,
): (answer: string) => ClaimValue | undefined {
  const given = step.answers.filter((answer) => answer !== 'unsure')
  const options = given.filter((answer) => answer !== 'none' && !answer.includes('+'))
  const rules: ((answer: string) => ClaimValue | undefined)[] = []
  const members = shapes.members(yaml, `the claim ${claim.id} in ${step.id}`)
  for (const [key, member] of members) {
    const value = readValue(member, claim, shapes)
    if (step.kind === null || value === null) continue
    if (key === 'other' && levelKinds.includes(step.kind)) {
      rules.push((answer) => (members.has(answer) && answer !== 'other' ? undefined : value))
    } else if (step.kind === 'tick') {
      const holds = readWord(key, { kind: 'text', at: member.at, text: key }, options, shapes)
      if (holds !== null) rules.push((answer) => (holds(tickedIn(answer)) ? value : undefined))
    } else if (given.includes(key)) {
      rules.push((answer) => (answer === key ? value : undefined))
    } else {
      const remedy = levelKinds.includes(step.kind)
        ? 'name it in go too, else it is one of other'
        : 'name an answer of the step'
      shapes.problems.add(member.at, `"${key.slice(0, 60)}" is no answer of ${step.id}`, suggest(key, given, remedy))
    }
  }
  return (answer) => rules.map((rule) => rule(answer)).find((value) => value !== undefined)
}

function readValue(member: Member, claim: ClaimDraft, shapes: Shapes): ClaimValue | null {
  const value = shapes.id(member.value, `a value of the claim ${claim.id}`)
  if (value === null || claim.values.includes(value.id)) return value === null ? null : (value.id as ClaimValue)
  shapes.problems.add(
    value.at,
    `${value.id} is no value of the claim ${claim.id}`,
    suggest(value.id, claim.values, 'use a declared value'),
  )
  return null
}
