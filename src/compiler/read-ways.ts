import type { Named, Way } from './flow-draft.ts'
import { nearest, suggest } from './near-miss.ts'
import type { Place } from './problem.ts'
import { readTickCondition, type TickCondition, tickedIn } from './tick-condition.ts'
import type { Shapes } from './yaml-shape.ts'
import type { Member, Yaml } from './yaml-tree.ts'

export type BareWay = Omit<Way, 'claims'>

/** `whole`: nothing was wrong, so an answer without a way has none on purpose. */
export type WaysRead = {
  readonly ways: readonly BareWay[]
  readonly mentions: readonly Named[]
  readonly whole: boolean
}

/** More repeats could not be told apart by one digit: `number~9`. */
const mostRepeats = 8

/** What may stand in `go` of a step. `shares`: the answers not named share one, `other`. */
export type Choices = { readonly answers: readonly string[]; readonly shares: boolean }

/** Where each answer leads: `go: step`, or a map of answers. */
export function readWays(go: Yaml, step: Named, choices: Choices, shapes: Shapes): WaysRead {
  if (go.kind === 'text') return oneWay(go, step, choices.shares ? ['other'] : choices.answers, shapes)
  const { answers, shares } = choices
  const members = shapes.members(go, `go in ${step.id}`)
  const rest = shares ? members.get('other') : undefined
  const meant = meantAnswers([...members.keys()], rest === undefined ? answers : [...answers, 'other'], answers)
  const named = new Set([...members.keys()].map((answer) => meant.get(answer) ?? answer))
  const missing = answers.filter((answer) => !named.has(answer))
  const mentions: Named[] = []
  const ways: BareWay[] = []
  for (const [written, member] of members) {
    const answer = meant.get(written) ?? written
    const isKnown = answers.includes(answer) || member === rest
    if (answer !== written || !isKnown) {
      const remedy = isKnown ? `did you mean ${answer}?` : suggest(written, answers, 'remove it')
      shapes.problems.add(member.at, `"${written.slice(0, 60)}" is no answer of ${step.id}`, remedy)
    }
    const target = readTarget(member, step, shapes)
    if (target !== null) mentions.push(target.to)
    if (target !== null && isKnown) ways.push({ answer, line: member.at, ...target })
  }
  if (rest !== undefined && missing.length === 0) {
    shapes.problems.add(rest.at, `other in ${step.id} stands for no answer`, 'every answer is named already: remove it')
  }
  const open = rest === undefined ? missing : []
  if (open.length > 0 && go.kind === 'map') {
    const remedy = `add ${open[0]}: <step> to go${shares ? ', or other: <step>' : ''}`
    shapes.problems.add(go.at, `in ${step.id} nothing says where ${open.join(', ')} leads`, remedy)
  }
  const whole = open.length === 0 && ways.length === members.size
  return { ways: inOrder(ways, [...answers, 'other']), mentions, whole }
}

/** The answers meant by those that a step does not have: one near to it, or the only one that is left. */
function meantAnswers(
  written: readonly string[],
  known: readonly string[],
  answers: readonly string[],
): ReadonlyMap<string, string> {
  const unknown = written.filter((answer) => !known.includes(answer))
  const missing = new Set(answers.filter((answer) => !written.includes(answer)))
  const meant = new Map<string, string>()
  for (const answer of unknown) {
    const only = unknown.length === 1 && missing.size === 1 ? [...missing][0] : undefined
    const near = nearest(answer, missing) ?? only
    if (near === undefined) continue
    missing.delete(near)
    meant.set(answer, near)
  }
  return meant
}

function oneWay(go: Yaml, step: Named, answers: readonly string[], shapes: Shapes): WaysRead {
  const to = shapes.id(go, `where ${step.id} leads`)
  if (to === null) return { ways: [], mentions: [], whole: false }
  return { ways: answers.map((answer) => ({ answer, to, again: 0, line: go.at })), mentions: [to], whole: true }
}

type Target = { readonly to: Named; readonly again: number }

/** A step's id, or `{ again: N, then: <step> }`. */
function readTarget(member: Member, step: Named, shapes: Shapes): Target | null {
  const { value } = member
  if (value.kind !== 'map') {
    const to = shapes.id(value, `where ${step.id} leads`)
    return to === null ? null : { to, again: 0 }
  }
  shapes.noOthers(value.members, ['again', 'then'], `go in ${step.id}`)
  const times = value.members.get('again')
  const then = value.members.get('then')
  if (times === undefined || then === undefined) {
    shapes.problems.add(
      value.at,
      `a repeat in ${step.id} says not both again and then`,
      'write { again: 2, then: <step> }',
    )
    return null
  }
  const to = shapes.id(then.value, `where ${step.id} leads after its repeats`)
  const text = times.value.kind === 'text' ? times.value.text : ''
  const again = /^[1-8]$/.test(text) ? Number(text) : 0
  if (again === 0)
    shapes.problems.add(
      times.at,
      `${step.id} repeats "${text.slice(0, 20)}" times`,
      `write a number from 1 to ${mostRepeats}`,
    )
  return to === null ? null : { to, again: again === 0 ? mostRepeats : again }
}

/** The ordered lines of a `tick` step: `{ when: …, to: … }`, the last without `when`. */
export function readTickWays(go: Yaml, step: Named, answers: readonly string[], shapes: Shapes): WaysRead {
  if (go.kind === 'text') return oneWay(go, step, answers, shapes)
  if (go.kind === 'map') {
    shapes.problems.add(
      go.at,
      `go in ${step.id} is a map`,
      'tick routes by a list: - { when: …, to: … }, the last one without when',
    )
    return { ways: [], mentions: [], whole: false }
  }
  const options = answers.filter((answer) => answer !== 'none' && !answer.includes('+'))
  const rules = go.items.map((item) => readRule(item, step, options, shapes))
  const mentions = rules.flatMap((rule) => (rule.to === null ? [] : [rule.to]))
  if (rules.some((rule) => rule.holds === null)) return { ways: [], mentions, whole: false }
  const last = rules.at(-1)
  if (last === undefined || !last.isRest) {
    shapes.problems.add(
      last?.at ?? go.at,
      `the last line of go in ${step.id} has a condition`,
      'end with a line for everything else: - { to: <step> }',
    )
    return { ways: [], mentions, whole: false }
  }
  const firstFor = answers.map((answer) => rules.find((rule) => rule.holds?.(tickedIn(answer))))
  for (const rule of rules) {
    if (!firstFor.includes(rule))
      shapes.problems.add(
        rule.at,
        `this line of go in ${step.id} never counts`,
        'the lines above it take every case: move it up or remove it',
      )
  }
  const ways = answers.flatMap((answer, i): BareWay[] => {
    const rule = firstFor[i]
    return rule === undefined || rule.to === null ? [] : [{ answer, to: rule.to, again: 0, line: rule.at }]
  })
  return { ways, mentions, whole: true }
}

type Rule = {
  readonly at: Place
  readonly holds: TickCondition | null
  readonly to: Named | null
  readonly isRest: boolean
}

function readRule(item: Yaml, step: Named, options: readonly string[], shapes: Shapes): Rule {
  const members = shapes.members(item, `a line of go in ${step.id}`)
  shapes.noOthers(members, ['when', 'to'], `go in ${step.id}`)
  const when = members.get('when')
  const target = members.get('to')
  if (target === undefined && item.kind === 'map')
    shapes.problems.add(item.at, `a line of go in ${step.id} leads nowhere`, 'add to: <step>')
  const to = target === undefined ? null : shapes.id(target.value, `where ${step.id} leads`)
  const holds = when === undefined ? () => to !== null : readTickCondition(when.value, options, shapes)
  return { at: item.at, holds: to === null ? null : holds, to, isRest: when === undefined }
}

function inOrder(ways: readonly BareWay[], answers: readonly string[]): readonly BareWay[] {
  return [...new Set(answers)].flatMap((answer) => ways.filter((way) => way.answer === answer))
}
