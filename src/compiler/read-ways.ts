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
  const { answers } = choices
  const mentions: Named[] = []
  const ways: BareWay[] = []
  const unknown: (readonly [string, Place])[] = []
  const members = shapes.members(go, `go in ${step.id}`)
  const missing = answers.filter((answer) => !members.has(answer))
  const rest = choices.shares ? members.get('other') : undefined
  for (const [answer, member] of members) {
    const target = readTarget(member, step, shapes)
    if (target === null) continue
    mentions.push(target.to)
    if (answers.includes(answer) || member === rest) ways.push({ answer, line: member.at, ...target })
    else unknown.push([answer, member.at])
  }
  if (rest !== undefined && missing.length === 0) {
    shapes.problems.add(rest.at, `other in ${step.id} stands for no answer`, 'every answer is named already: remove it')
  }
  reportMissing({ ...choices, step, missing: rest === undefined ? missing : [], unknown, at: go.at }, shapes)
  return { ways: inOrder(ways, [...answers, 'other']), mentions, whole: ways.length === members.size }
}

function oneWay(go: Yaml, step: Named, answers: readonly string[], shapes: Shapes): WaysRead {
  const to = shapes.id(go, `where ${step.id} leads`)
  if (to === null) return { ways: [], mentions: [], whole: false }
  return { ways: answers.map((answer) => ({ answer, to, again: 0, line: go.at })), mentions: [to], whole: true }
}

type Gaps = Choices & {
  readonly step: Named
  readonly missing: readonly string[]
  readonly unknown: readonly (readonly [string, Place])[]
  readonly at: Place
}

/** An answer that leads nowhere and an unknown one are the same slip when there is one of each. */
function reportMissing(gaps: Gaps, shapes: Shapes): void {
  const missing = new Set(gaps.missing)
  for (const [answer, at] of gaps.unknown) {
    const meant =
      nearest(answer, missing) ?? (gaps.unknown.length === 1 && missing.size === 1 ? [...missing][0] : undefined)
    if (meant !== undefined) missing.delete(meant)
    const remedy = meant === undefined ? suggest(answer, gaps.answers, 'remove it') : `did you mean ${meant}?`
    shapes.problems.add(at, `"${answer.slice(0, 60)}" is no answer of ${gaps.step.id}`, remedy)
  }
  if (missing.size === 0) return
  const names = [...missing].join(', ')
  const remedy = `add ${[...missing][0]}: <step> to go${gaps.shares ? ', or other: <step>' : ''}`
  shapes.problems.add(gaps.at, `in ${gaps.step.id} nothing says where ${names} leads`, remedy)
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
  const again = /^[1-9]$/.test(text) ? Number(text) : 0
  if (again === 0 || again > mostRepeats)
    shapes.problems.add(
      times.at,
      `${step.id} repeats "${text.slice(0, 20)}" times`,
      `write a number from 1 to ${mostRepeats}`,
    )
  return to === null ? null : { to, again: Math.min(again, mostRepeats) }
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
