import type { StepKind } from '../guide/flow.ts'
import type { ClaimDraft, Named, StepDraft } from './flow-draft.ts'
import { isNearMiss, suggest } from './near-miss.ts'
import { readClaims } from './read-claims.ts'
import { type BareWay, readTickWays, readWays, type WaysRead } from './read-ways.ts'
import { askingKinds, isStepKind, type KindRead, levelKinds, stepKinds } from './step-kinds.ts'
import { isMistyped, type Shapes } from './yaml-shape.ts'
import type { Member, Yaml } from './yaml-tree.ts'

const common = ['go', 'claim', 'proves', 'confirms', 'picture']

/** Everything that a step may say, whatever its kind. */
const known: readonly string[] = [...Object.keys(stepKinds), ...common, 'unsure', 'because']

type Members = ReadonlyMap<string, Member>

/** Reads one step. What cannot be understood is reported once; the rest of the step is still read. */
export function readStep(step: Named, yaml: Yaml, claims: ReadonlyMap<string, ClaimDraft>, shapes: Shapes): StepDraft {
  const members = shapes.members(yaml, `the step ${step.id}`)
  if (yaml.kind !== 'map' && (yaml.kind === 'list' || yaml.text !== '')) return notUnderstood(step, everyName(yaml))
  const { kind: said, slip } = kindOf(step, members, shapes)
  const read: KindRead | null =
    said === null ? null : stepKinds[said](members.get(said)?.value ?? yaml, step.id, shapes)
  const kind = read === null ? null : said
  const asks = said === null || askingKinds.includes(said)
  const allowed = asks ? known : known.filter((name) => name !== 'unsure' && name !== 'because')
  shapes.noOthers(members, [...allowed, ...slip], `the step ${step.id}`)
  const unsure: UnsureRead = asks ? readUnsure(step, said, members, shapes) : { to: null, open: false }
  const routed = readGo(step, kind, members, read?.answers ?? [], shapes)
  const given = answersOf(kind, read?.answers ?? [], routed)
  const answers = unsure.to === null ? given : [...given, 'unsure']
  const claimed = readClaims({ ...step, kind, answers }, members, claims, shapes)
  const unsureWays = unsure.to === null ? [] : [{ answer: 'unsure', to: unsure.to, again: 0, line: unsure.to.at }]
  const ways: readonly BareWay[] = [...routed.ways, ...unsureWays]
  const led = new Set(ways.map((way) => way.answer))
  const picture = members.get('picture')
  const confirms = members.get('confirms')
  return {
    ...step,
    kind,
    answers,
    ways: ways.map((way) => ({ ...way, claims: claimed.byAnswer.get(way.answer) ?? [] })),
    open: [...given.filter((answer) => !led.has(answer)), ...(unsure.open ? ['unsure'] : [])],
    mentions: [...routed.mentions, ...unsureWays.map((way) => way.to), ...mistypedMentions(members)],
    couldTell: said === null || said === 'tell',
    labelled: read?.labelled ?? [],
    mayLabel: read?.mayLabel ?? [],
    pictures: picture === undefined ? [] : shapes.ids(picture.value, `the picture in ${step.id}`),
    confirms: confirms === undefined ? null : shapes.id(confirms.value, `what ${step.id} confirms`),
    claims: claimed.named,
    detail: read?.detail ?? {},
  }
}

function notUnderstood(step: Named, mentions: readonly Named[]): StepDraft {
  const nothing = { answers: [], ways: [], open: [], labelled: [], mayLabel: [], pictures: [], claims: [] }
  return { ...step, ...nothing, mentions, kind: null, couldTell: true, confirms: null, detail: {} }
}

/** Where lines lead that were probably meant as `go` or `unsure`: nothing else is reported for them. */
function mistypedMentions(members: Members): readonly Named[] {
  const odd = [...members].filter(
    ([name]) => !known.includes(name) && (isNearMiss(name, 'go') || isNearMiss(name, 'unsure')),
  )
  return odd.flatMap(([, member]) => everyName(member.value))
}

/** Of levels, those that have a line in `go`; where something is wrong with it, all that there may be. */
function answersOf(kind: StepKind | null, answers: readonly string[], routed: WaysRead): readonly string[] {
  if (kind === null || !levelKinds.includes(kind)) return answers
  return routed.whole ? routed.ways.map((way) => way.answer) : [...answers, 'other']
}

type KindFound = {
  readonly kind: StepKind | null /** Lines reported here already. */
  readonly slip: readonly string[]
}

function kindOf(step: Named, members: Members, shapes: Shapes): KindFound {
  const kinds = [...members.keys()].filter(isStepKind)
  const [kind, second] = kinds
  if (kind !== undefined && second === undefined) return { kind, slip: [] }
  if (second !== undefined) {
    shapes.problems.add(
      step.at,
      `the step ${step.id} is ${kinds.join(' and ')} at once`,
      'make it one kind; split it in two steps',
    )
    return { kind: null, slip: [] }
  }
  const odd = [...members.keys()].find((word) => !common.includes(word) && word !== 'unsure' && word !== 'because')
  const words = Object.keys(stepKinds)
  if (odd === undefined)
    shapes.problems.add(step.at, `the step ${step.id} has no kind`, `say what it is: ${words.join(', ')}`)
  else
    shapes.problems.add(
      members.get(odd)?.at ?? step.at,
      `the step ${step.id} is of an unknown kind "${odd.slice(0, 60)}"`,
      suggest(odd, words, 'use a kind that Vorab has'),
    )
  return { kind: null, slip: odd === undefined ? [] : [odd] }
}

/** `open`: "I'm not sure" should be offered and leads nowhere, which is reported. */
type UnsureRead = { readonly to: Named | null; readonly open: boolean }

/** Where "I'm not sure" leads, or that it is not offered, for a reason that is given. */
function readUnsure(step: Named, kind: StepKind | null, members: Members, shapes: Shapes): UnsureRead {
  const unsure = members.get('unsure')
  const because = members.get('because')
  if (unsure === undefined) {
    const remedy = 'add unsure: <step that helps to become sure>, or unsure: none with because: <reason>'
    const told = kind === null || isMistyped('unsure', members, known)
    if (!told) shapes.problems.add(step.at, `the step ${step.id} does not offer "I'm not sure"`, remedy)
    return { to: null, open: true }
  }
  const to = shapes.id(unsure.value, `where unsure in ${step.id} leads`)
  if (to === null) return { to, open: true }
  if (to.id !== 'none') {
    const remedy = 'remove it: it belongs to unsure: none'
    if (because !== undefined) shapes.problems.add(because.at, `because in ${step.id} explains nothing`, remedy)
    return { to, open: false }
  }
  const remedy = 'add because: <why nobody can be unsure here>'
  if (because !== undefined) shapes.text(because.value, `because in ${step.id}`)
  else if (!isMistyped('because', members, known)) {
    shapes.problems.add(unsure.at, `the step ${step.id} does not offer "I'm not sure", without a reason`, remedy)
  }
  return { to: null, open: false }
}

function readGo(
  step: Named,
  kind: StepKind | null,
  members: Members,
  answers: readonly string[],
  shapes: Shapes,
): WaysRead {
  const go = members.get('go')
  if (go === undefined) {
    const told = kind === null || isMistyped('go', members, known)
    if (!told) shapes.problems.add(step.at, `the step ${step.id} is a dead end`, 'add go: where each answer leads')
    return { ways: [], mentions: [], whole: false }
  }
  if (answers.length === 0) return { ways: [], mentions: everyName(go.value), whole: false }
  if (kind === 'tick') return readTickWays(go.value, step, answers, shapes)
  return readWays(go.value, step, { answers, shares: kind !== null && levelKinds.includes(kind) }, shapes)
}

/** Of a step that was not understood: whatever may be a place to go, so that nothing else is reported for it. */
function everyName(yaml: Yaml): readonly Named[] {
  if (yaml.kind === 'text') return [{ id: yaml.text, at: yaml.at }]
  const inner = yaml.kind === 'list' ? yaml.items : [...yaml.members.values()].map((member) => member.value)
  return inner.flatMap(everyName)
}
