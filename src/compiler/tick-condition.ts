import { suggest } from './near-miss.ts'
import type { Shapes } from './yaml-shape.ts'
import type { Yaml } from './yaml-tree.ts'

/** What must be ticked for a line of `go` to count. */
export type TickCondition = (ticked: readonly string[]) => boolean

/** The options ticked in an answer of a `tick` step: `tv+phone` → tv, phone; `none` → nothing. */
export function tickedIn(answer: string): readonly string[] {
  return answer === 'none' ? [] : answer.split('+')
}

/**
 * `none`, `all`, an option, `not <option>`, or a map whose lines must all hold: `all: […]`, `any: […]`, `none: […]`,
 * and `only: […]` (something is ticked, and nothing besides these).
 */
export function readTickCondition(yaml: Yaml, options: readonly string[], shapes: Shapes): TickCondition | null {
  if (yaml.kind === 'text') return readWord(yaml.text.trim(), yaml, options, shapes)
  if (yaml.kind === 'list') {
    shapes.problems.add(
      yaml.at,
      'when is a list',
      'say how they count: { all: […] }, { any: […] }, { only: […] } or { none: […] }',
    )
    return null
  }
  const conditions: TickCondition[] = []
  let understood = true
  for (const [word, { at, value }] of yaml.members) {
    const named = shapes.ids(value, 'the option').filter((option) => isOption(option.id, option, options, shapes))
    const ids = named.map((option) => option.id)
    const condition = Object.hasOwn(quantifiers, word) ? quantifiers[word as keyof typeof quantifiers](ids) : null
    if (condition === null)
      shapes.problems.add(
        at,
        `when has an unknown word "${word.slice(0, 40)}"`,
        suggest(word, Object.keys(quantifiers), 'use one of these'),
      )
    if (condition === null || ids.length === 0) understood = false
    else conditions.push(condition)
  }
  return understood && conditions.length > 0 ? (ticked) => conditions.every((holds) => holds(ticked)) : null
}

const quantifiers = {
  all:
    (ids: readonly string[]): TickCondition =>
    (ticked) =>
      ids.every((id) => ticked.includes(id)),
  any:
    (ids: readonly string[]): TickCondition =>
    (ticked) =>
      ids.some((id) => ticked.includes(id)),
  none:
    (ids: readonly string[]): TickCondition =>
    (ticked) =>
      !ids.some((id) => ticked.includes(id)),
  only:
    (ids: readonly string[]): TickCondition =>
    (ticked) =>
      ticked.length > 0 && ticked.every((id) => ids.includes(id)),
}

/** `none`, `all`, `<option>` or `not <option>`. */
export function readWord(word: string, yaml: Yaml, options: readonly string[], shapes: Shapes): TickCondition | null {
  if (word === 'none') return (ticked) => ticked.length === 0
  if (word === 'all') return (ticked) => ticked.length === options.length
  const negated = /^not +/.exec(word)
  const option = negated === null ? word : word.slice(negated[0].length)
  if (!isOption(option, yaml, options, shapes)) return null
  return (ticked) => ticked.includes(option) === (negated === null)
}

function isOption(word: string, place: Pick<Yaml, 'at'>, options: readonly string[], shapes: Shapes): boolean {
  if (options.includes(word)) return true
  shapes.problems.add(
    place.at,
    `"${word.slice(0, 40)}" is nothing to tick here`,
    suggest(word, options, 'name an option of the step'),
  )
  return false
}
