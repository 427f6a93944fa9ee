import type { Outcome } from '../guide/flow.ts'
import type { ClaimId, ClaimValue } from '../guide/ids.ts'
import type { ClaimDraft, ContradictionDraft, FlowDraft, Named, OutcomeDraft, StepDraft } from './flow-draft.ts'
import { suggest } from './near-miss.ts'
import type { Problems } from './problem.ts'
import { readStep } from './read-step.ts'
import { readVariants } from './read-variants.ts'
import type { SourceFile } from './source-file.ts'
import { isMistyped, Shapes } from './yaml-shape.ts'
import { type Member, parseYaml, type Yaml } from './yaml-tree.ts'

const topLevel = [
  'guide',
  'minutes',
  'start',
  'entries',
  'before-call',
  'claims',
  'steps',
  'outcomes',
  'contradictions',
  'variants',
]

/** Reads `flow.yaml` as far as it can be understood; `null` where it is no YAML map at all. */
export function readFlowDraft(file: SourceFile, guide: string, problems: Problems): FlowDraft | null {
  const yaml = parseYaml(file, problems)
  if (yaml === null) return null
  if (yaml.kind !== 'map') {
    problems.add(yaml.at, `the file holds a ${yaml.kind}`, 'begin with guide:, minutes:, start:, steps:, outcomes:')
    return null
  }
  const shapes = new Shapes(problems)
  const part = (name: string) => section(yaml, name, shapes)
  shapes.noOthers(yaml.members, topLevel, 'the flow')
  const claims = readClaimDeclarations(part('claims'), shapes)
  const outcomes = readOutcomes(part('outcomes'), shapes)
  const steps = readSteps(part('steps'), claims, outcomes, shapes)
  return {
    at: yaml.at,
    guide: readGuideId(yaml.members, guide, shapes),
    minutes: readMinutes(yaml, shapes),
    start: readStart(yaml, shapes),
    entries: readEntries(yaml, shapes),
    beforeCall: readBeforeCall(yaml, shapes),
    claims,
    steps,
    outcomes,
    contradictions: readContradictions(part('contradictions'), claims, shapes),
    variants: readVariants(part('variants'), shapes),
  }
}

type FlowMap = Extract<Yaml, { kind: 'map' }>

function section(flow: FlowMap, name: string, shapes: Shapes): ReadonlyMap<string, Member> {
  const member = flow.members.get(name)
  if (member !== undefined) return shapes.members(member.value, name)
  if ((name === 'steps' || name === 'outcomes') && !isMistyped(name, flow.members, topLevel))
    shapes.problems.add(flow.at, `the flow has no ${name}`, `add ${name}:`)
  return new Map()
}

function readGuideId(members: ReadonlyMap<string, Member>, folder: string, shapes: Shapes): string {
  const member = members.get('guide')
  const id = member === undefined ? null : shapes.id(member.value, 'the guide')
  if (member !== undefined && id !== null && id.id !== folder) {
    shapes.problems.add(
      member.at,
      `the guide is called ${id.id} in the folder ${folder}`,
      `write guide: ${folder}, or rename the folder`,
    )
  }
  return folder
}

function readMinutes(flow: FlowMap, shapes: Shapes): number {
  const member = flow.members.get('minutes')
  const text = member?.value.kind === 'text' ? member.value.text : ''
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (minutes === 0)
    shapes.problems.add(
      member?.at ?? flow.at,
      'minutes is no number above 0',
      'write how long the guide typically takes: minutes: 6',
    )
  return minutes
}

function readStart(flow: FlowMap, shapes: Shapes): Named | null {
  const member = flow.members.get('start')
  if (member !== undefined) return shapes.id(member.value, 'the start')
  if (isMistyped('start', flow.members, topLevel)) return null
  shapes.problems.add(flow.at, 'the flow has no start', 'add start: <step>')
  return null
}

function readEntries(flow: FlowMap, shapes: Shapes): readonly Named[] {
  const member = flow.members.get('entries')
  return member === undefined ? [] : shapes.ids(member.value, 'the entry')
}

function readBeforeCall(flow: FlowMap, shapes: Shapes): Named | null {
  const member = flow.members.get('before-call')
  return member === undefined ? null : shapes.id(member.value, 'before-call')
}

function readClaimDeclarations(members: ReadonlyMap<string, Member>, shapes: Shapes): ReadonlyMap<string, ClaimDraft> {
  const claims = new Map<string, ClaimDraft>()
  for (const [name, { at, value }] of members) {
    const id = shapes.readId(name, 'the claim', at)
    if (id === null) continue
    const values = shapes.ids(value, `the value of ${id}`).map((named) => named.id)
    claims.set(id, { id, at, values })
  }
  return claims
}

function readSteps(
  members: ReadonlyMap<string, Member>,
  claims: ReadonlyMap<string, ClaimDraft>,
  outcomes: ReadonlyMap<string, OutcomeDraft>,
  shapes: Shapes,
): ReadonlyMap<string, StepDraft> {
  const steps = new Map<string, StepDraft>()
  for (const [name, { at, value }] of members) {
    const id = shapes.readId(name, 'the step', at)
    if (id === null) continue
    if (id === 'outcome')
      shapes.problems.add(
        at,
        'a step is called outcome',
        'rename it: the word stands for "on to the outcome" in before-call',
      )
    if (outcomes.has(id))
      shapes.problems.add(
        outcomes.get(id)?.at ?? at,
        `${id} is a step and an outcome`,
        'rename one of them: they share their names',
      )
    steps.set(id, readStep({ id, at }, value, claims, shapes))
  }
  return steps
}

const resultKinds = ['solved', 'call', 'advice']

function readOutcomes(members: ReadonlyMap<string, Member>, shapes: Shapes): ReadonlyMap<string, OutcomeDraft> {
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

type Claims = ReadonlyMap<string, ClaimDraft>

function readContradictions(
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
