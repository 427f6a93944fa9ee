import { type CodeText, letterOf } from './alphabet.ts'
import type { Correction, ReadBack } from './decoded.ts'
import { GROUP, groupAt, groupOf, groupsOf } from './groups.ts'
import type { Mend } from './reed-solomon.ts'

/** A code as it was understood, character by character: a symbol, or `null` where it is illegible. */
export type Heard = readonly (number | null)[]

/** As text, illegible characters as `?`. */
export function heardText(heard: Heard): string {
  let text = ''
  for (const symbol of heard) text += symbol === null ? '?' : letterOf(symbol)
  return text
}

/** The groups in which something was mended, as heard and as they probably are. */
export function readBackAt(heard: Heard, likely: CodeText, mends: readonly Mend[]): readonly ReadBack[] {
  const text = heardText(heard)
  const groups = new Set(mends.map(({ place }) => groupAt(place)))
  return [...groups].map((group) => ({ group, heard: groupOf(text, group), likely: groupOf(likely, group) }))
}

/** Every group, where nobody can tell which is wrong. */
export function allGroups(heard: Heard): readonly ReadBack[] {
  return groupsOf(heardText(heard)).map((text, i) => ({ group: i + 1, heard: text, likely: null }))
}

export function howMended(
  heard: Heard,
  code: CodeText,
  mends: readonly Mend[],
  illegible: readonly number[],
): Correction {
  if (illegible.length > 0) return 'illegible'
  const text = heardText(heard)
  const [a = 0, b = 0] = mends.map(({ place }) => place)
  const swapped = mends.length === 2 && b === a + 1 && text[a] === code[b] && text[b] === code[a]
  return swapped ? 'swapped' : 'substituted'
}

/** What was heard from the beginning of a group on. */
export function heardFrom(heard: Heard, group: number, characters: number): string {
  return heardText(heard).slice(GROUP * (group - 1), GROUP * (group - 1) + characters)
}
