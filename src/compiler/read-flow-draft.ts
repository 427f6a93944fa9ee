import type { ClaimDraft, FlowDraft, Named, OutcomeDraft, StepDraft } from './flow-draft.ts'
import type { Problems } from './problem.ts'
import { readContradictions } from './read-contradictions.ts'
import { readOutcomes } from './read-outcomes.ts'
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
