import { decodeCode } from '../../code/decode-code.ts'
import { decodeWord } from '../../code/decode-word.ts'
import type { Decoded } from '../../code/decoded.ts'
import { groupAt } from '../../code/groups.ts'
import type { Heard } from '../../code/heard.ts'
import { type GroupState, groupStates, type KnownCodes } from '../../code/spelling/group-states.ts'
import { heardOf, understand } from '../../code/spelling/understand.ts'

export type HeardCode = {
  readonly heard: Heard
  readonly decoded: Decoded
  readonly states: readonly GroupState[]
  /** By group: the letters between which nobody can tell, for each place that is ambiguous. */
  readonly perhaps: ReadonlyMap<number, readonly (readonly string[])[]>
}

/** What an agent typed, as characters and as a code. Pure string work, done anew with every keystroke. */
export function heardCode(text: string, known: KnownCodes): HeardCode {
  const characters = understand(text)
  const heard = heardOf(characters)
  const exact = decodeCode(text)
  const perhaps = new Map<number, (readonly string[])[]>()
  for (const [place, each] of characters.entries()) {
    if (each.perhaps.length === 0) continue
    const group = groupAt(place)
    perhaps.set(group, [...(perhaps.get(group) ?? []), each.perhaps])
  }
  return {
    heard,
    decoded: exact.status === 'clean' ? exact : decodeWord(heard),
    states: groupStates(heard, known),
    perhaps,
  }
}
