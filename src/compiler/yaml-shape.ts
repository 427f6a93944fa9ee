import { idPattern } from '../guide/ids.ts'
import type { Named } from './flow-draft.ts'
import { isNearMiss, suggest } from './near-miss.ts'
import type { Place, Problems } from './problem.ts'
import type { Member, Yaml } from './yaml-tree.ts'

/** Reads shapes out of YAML; a wrong shape is one problem, and the reader gets nothing instead. */
export class Shapes {
  readonly problems: Problems

  constructor(problems: Problems) {
    this.problems = problems
  }

  /** The members of a map; an empty text counts as an empty map. */
  members(yaml: Yaml, what: string): ReadonlyMap<string, Member> {
    if (yaml.kind === 'map') return yaml.members
    if (yaml.kind === 'text' && yaml.text === '') return new Map()
    this.problems.add(yaml.at, `${what} is ${called(yaml)}`, 'write it as names with values, "name: value"')
    return new Map()
  }

  text(yaml: Yaml, what: string): string | null {
    if (yaml.kind === 'text' && yaml.text.trim() !== '') return yaml.text.trim()
    const found = yaml.kind === 'text' ? 'empty' : called(yaml)
    this.problems.add(yaml.at, `${what} is ${found}`, 'write a single word or text')
    return null
  }

  id(yaml: Yaml, what: string): Named | null {
    const text = this.text(yaml, what)
    const id = text === null ? null : this.readId(text, what, yaml.at)
    return id === null ? null : { id, at: yaml.at }
  }

  /** Of a text that is no id, the id that it resembles: what names it rightly elsewhere is no second mistake. */
  readId(text: string, what: string, at: Place): string | null {
    if (isId(text)) return text
    this.problems.add(
      at,
      `${what} "${text.slice(0, 60)}" is not an id`,
      'lower-case letters and digits in words joined by "-", at most 60',
    )
    const resembled =
      text
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.join('-') ?? ''
    return isId(resembled) ? resembled : null
  }

  /** One id or a list of different ones. */
  ids(yaml: Yaml, what: string): readonly Named[] {
    const items = yaml.kind === 'list' ? yaml.items : [yaml]
    const ids: Named[] = []
    for (const item of items) {
      const id = this.id(item, what)
      if (id === null) continue
      if (ids.some((other) => other.id === id.id)) {
        this.problems.add(id.at, `${what} ${id.id} stands twice`, 'remove or rename one of them')
      } else ids.push(id)
    }
    return ids
  }

  /** Reports members that nothing reads. */
  noOthers(members: ReadonlyMap<string, Member>, known: readonly string[], where: string): void {
    for (const [name, member] of members) {
      if (known.includes(name)) continue
      this.problems.add(
        member.at,
        `${where} has an unknown line "${name.slice(0, 60)}"`,
        suggest(name, known, 'remove it'),
      )
    }
  }
}

function isId(text: string): boolean {
  return idPattern.test(text) && !text.includes('~') && text.length <= 60
}

/** Whether a line that is missing stands there mistyped: the unknown line is reported, and that is enough. */
export function isMistyped(name: string, members: ReadonlyMap<string, Member>, known: readonly string[]): boolean {
  return [...members.keys()].some((member) => !known.includes(member) && isNearMiss(member, name))
}

function called(yaml: Yaml): string {
  return yaml.kind === 'text' ? `the text "${yaml.text.slice(0, 40)}"` : `a ${yaml.kind}`
}
