import { dateOfCode } from '../code-day.ts'
import { GROUP } from '../groups.ts'
import type { Heard } from '../heard.ts'
import { mask } from '../mask.ts'
import type { Word } from '../reed-solomon.ts'

export type GroupState = {
  /** Counted from 1. */
  readonly group: number
  readonly state:
    | 'incomplete'
    /** Whether it is right, only the whole code can tell. */
    | 'can-be'
    /** Something in it is illegible. */
    | 'illegible'
    /** No code of this version and of a known guide begins so. */
    | 'unknown-guide'
    /** The day would be in the future. */
    | 'future-day'
}

export type KnownCodes = {
  /** How many flow numbers are given out: the length of the register. */
  readonly flows: number
  /** Wall clock, milliseconds. */
  readonly now: number
}

/**
 * What can be said of each group while the code is still being typed. A code begins with its version and guide, of
 * which few are in use, and goes on with its day, so that slips in the first two groups often show before the rest is in.
 */
export function groupStates(heard: Heard, known: KnownCodes): readonly GroupState[] {
  const states: GroupState[] = []
  for (let start = 0; start < heard.length; start += GROUP) {
    const group = start / GROUP + 1
    const symbols = heard.slice(start, start + GROUP)
    if (symbols.includes(null)) states.push({ group, state: 'illegible' })
    else if (symbols.length < GROUP) states.push({ group, state: 'incomplete' })
    else states.push({ group, state: complete(heard, group, known) })
  }
  return states
}

function complete(heard: Heard, group: number, known: KnownCodes): GroupState['state'] {
  if (group > 2 || heard.slice(0, GROUP * group).includes(null)) return 'can-be'
  // While it is typed, nobody knows whether it will be a short or a long one.
  const words = [16, 20].map((length) => headOf(heard, length))
  const guides = words.filter((word) => flowOf(word) < known.flows)
  if (group === 1) return guides.length > 0 ? 'can-be' : 'unknown-guide'
  const days = (guides.length > 0 ? guides : words).filter((word) => dateOfCode(dayOf(word), known.now) !== null)
  return days.length > 0 ? 'can-be' : 'future-day'
}

/** The first symbols without their constants. */
function headOf(heard: Heard, length: number): Word {
  return mask.decode(Array.from({ length }, (_, place) => heard[place] ?? 0))
}

/** Version and flow in one number: any version but 0 is beyond all flows. */
function flowOf([a = 0, b = 0, c = 0]: Word): number {
  return (a << 7) | (b << 2) | (c >> 3)
}

function dayOf([, , c = 0, d = 0, e = 0]: Word): number {
  return ((c & 7) << 6) | (d << 1) | (e >> 4)
}
