import type { FollowedBy } from './explain-unreached.ts'
import type { Named } from './flow-draft.ts'
import type { Place, Problems } from './problem.ts'
import type { SourceFile } from './source-file.ts'
import { Shapes } from './yaml-shape.ts'
import { parseYaml, type Yaml } from './yaml-tree.ts'

/** `step=answer` in a walk; an empty answer where it could not be read. */
export type Token = { readonly step: string; readonly answer: string; readonly at: Place }

export type Example = {
  readonly name: string
  readonly at: Place
  /** Another entry than the start. */
  readonly from: Named | null
  readonly walk: readonly Token[]
  readonly reaches: Named
}

/** Reads `examples.yaml`; `null` where it cannot be read at all. Examples that cannot be read are left out. */
export function readExamples(file: SourceFile, problems: Problems): readonly Example[] | null {
  const yaml = parseYaml(file, problems)
  if (yaml === null) return null
  if (yaml.kind !== 'list') {
    problems.add(yaml.at, `the file holds a ${yaml.kind}`, 'write a list: - name: …, walk: …, reaches: …')
    return null
  }
  const shapes = new Shapes(problems)
  const names = new Map<string, Place>()
  return yaml.items.flatMap((item) => readExample(item, names, shapes))
}

function readExample(item: Yaml, names: Map<string, Place>, shapes: Shapes): readonly Example[] {
  const members = shapes.members(item, 'an example')
  shapes.noOthers(members, ['name', 'from', 'walk', 'reaches'], 'the example')
  const part = (key: string) => {
    const member = members.get(key)
    if (member === undefined) shapes.problems.add(item.at, `an example has no ${key}`, `add ${key}:`)
    return member
  }
  const nameAt = part('name')
  const walkAt = part('walk')
  const reachesAt = part('reaches')
  if (nameAt === undefined || walkAt === undefined || reachesAt === undefined) return []
  const name = shapes.text(nameAt.value, 'the name of an example') ?? ''
  const twin = names.get(name)
  if (twin !== undefined && name !== '')
    shapes.problems.add(
      nameAt.at,
      `a second example "${name.slice(0, 60)}"`,
      `the first is on line ${twin.line}: rename one`,
    )
  names.set(name, nameAt.at)
  const from = members.get('from')
  const reaches = shapes.id(reachesAt.value, 'what an example reaches')
  if (reaches === null) return []
  const entry = from === undefined ? null : shapes.id(from.value, 'where an example begins')
  return [{ name, at: nameAt.at, from: entry, walk: readWalk(walkAt.value, shapes), reaches }]
}

/** Tokens between blanks, over one line or several, or as a list. */
function readWalk(yaml: Yaml, shapes: Shapes): readonly Token[] {
  if (yaml.kind === 'list') return yaml.items.flatMap((item) => readWalk(item, shapes))
  if (yaml.kind === 'map') {
    shapes.problems.add(yaml.at, 'a walk is a map', 'write walk: step=answer step=answer …')
    return []
  }
  return yaml.text.split(/\s+/).flatMap((token): Token[] => {
    if (token === '') return []
    const [step, answer, more] = token.split('=')
    if (step !== undefined && answer !== undefined && more === undefined && answer !== '')
      return [{ step, answer, at: yaml.at }]
    shapes.problems.add(yaml.at, `"${token.slice(0, 60)}" in a walk is not understood`, 'write step=answer')
    return [{ step: step ?? '', answer: '', at: yaml.at }]
  })
}

/** What the examples answer next, by step and answer, and the outcome that they reach. */
export function followsInExamples(examples: readonly Example[]): FollowedBy {
  const follows = new Map<string, string[]>()
  const add = (key: string, next: string) => {
    const known = follows.get(key)
    if (known === undefined) follows.set(key, [next])
    else known.push(next)
  }
  for (const { walk, reaches } of examples) {
    for (const [i, { step, answer }] of walk.entries()) {
      for (const next of [walk[i + 1]?.step, reaches.id]) {
        if (next === undefined) continue
        add(`${step}=${answer}`, next)
        add(step, next)
      }
    }
  }
  return (step, answer) => follows.get(answer === null ? step : `${step}=${answer}`) ?? []
}
