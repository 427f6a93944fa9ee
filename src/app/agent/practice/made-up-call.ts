import type { CodeText } from '../../../code/alphabet.ts'
import { codeOf } from '../../../code/code-path.ts'
import { groupsOf } from '../../../code/groups.ts'
import { heardAlike } from '../../../code/heard-alike.ts'
import { spellOut } from '../../../code/spelling/spell-out.ts'
import type { RegistryEntry } from '../../../guide/bundle.ts'
import type { Flow } from '../../../guide/flow.ts'
import type { AnswerId } from '../../../guide/ids.ts'
import type { Language } from '../../../guide/language.ts'
import { edgesFrom } from '../../../guide/read-flow.ts'
import type { Sha256 } from '../../../guide/sha256.ts'
import { type Random, randomFrom } from './random.ts'

/** A caller who never was: a real way through a guide, its code, and how they read it. */
export type MadeUpCall = {
  readonly seed: number
  readonly code: CodeText
  readonly language: Language
  /** By group: what is said at the first reading, slips and all, and at every later one, slowly and spelled. */
  readonly groups: readonly { readonly first: Spoken; readonly again: Spoken }[]
}

export type Spoken = {
  /** As the voice says it. */
  readonly said: string
  /** The characters that an attentive agent hears. */
  readonly characters: string
}

export type Parts = {
  readonly flow: Flow
  readonly registry: readonly RegistryEntry[]
  readonly language: Language
  /** Wall clock, milliseconds. */
  readonly now: number
  readonly sha256: Sha256
}

/** The same seed makes the same caller on the same day. `null` where the guide's revision has no codes. */
export async function madeUpCall(seed: number, parts: Parts): Promise<MadeUpCall | null> {
  const { flow, registry, language, now, sha256 } = parts
  const random = randomFrom(seed)
  const path = { entry: flow.entries[0], answers: someAnswers(flow, random) }
  const code = await codeOf({ flow, registry, path, changed: random(4) === 0, now, key: String(seed), sha256 })
  if (code === null) return null
  const groups = groupsOf(code)
  const spells = random(3) === 0
  const slips = slipsFor(groups.length, random)
  return {
    seed,
    code,
    language,
    groups: groups.map((group, place) => {
      const characters = slips.has(place) ? slipped(group, random) : group
      return {
        first: { characters, said: spells ? spelled(characters, language) : lettersOf(characters, language) },
        again: { characters: group, said: spelled(group, language) },
      }
    }),
  }
}

/** To an outcome; most callers get there. */
function someAnswers(flow: Flow, random: Random): readonly AnswerId[] {
  const answers: AnswerId[] = []
  let node: string = flow.entries[0]
  const most = 6 + random(30)
  while (answers.length < most) {
    const edges = edgesFrom(flow, node as Parameters<typeof edgesFrom>[1])
    const edge = edges[random(Math.max(1, edges.length))]
    if (edge === undefined) break
    answers.push(edge.answer)
    node = edge.to
  }
  return answers
}

/** One group with a slip, often a second one, sometimes none. */
function slipsFor(groups: number, random: Random): ReadonlySet<number> {
  const count = [0, 1, 1, 1, 2][random(5)] ?? 1
  const slips = new Set<number>()
  while (slips.size < count) slips.add(random(groups))
  return slips
}

/** As telephones garble: a letter for one that sounds like it, neighbours swapped, one left out or said twice. */
function slipped(group: string, random: Random): string {
  const place = random(group.length)
  switch (random(5)) {
    case 0:
      return swapped(group, Math.min(place, group.length - 2))
    case 1:
      return group.slice(0, place) + group.slice(place + 1)
    case 2:
      return group.slice(0, place + 1) + group.slice(place)
    default:
      return misheard(group, place, random)
  }
}

function swapped(group: string, place: number): string {
  return group.slice(0, place) + (group[place + 1] ?? '') + (group[place] ?? '') + group.slice(place + 2)
}

function misheard(group: string, place: number, random: Random): string {
  const letter = group[place] ?? ''
  const alike = [...heardAlike.filter((set) => set.includes(letter)).join('')].filter((other) => other !== letter)
  const other = alike[random(Math.max(1, alike.length))] ?? letter
  return group.slice(0, place) + other + group.slice(place + 1)
}

/** Bare letters, digits as words: `B, sieben, K, zwo`. */
function lettersOf(characters: string, language: Language): string {
  return spellOut(characters as CodeText, language)
    .flat()
    .map(({ character, name }) => (/\d/.test(character) ? name : character))
    .join(', ')
}

function spelled(characters: string, language: Language): string {
  return spellOut(characters as CodeText, language)
    .flat()
    .map(({ said }) => said)
    .join(', ')
}
