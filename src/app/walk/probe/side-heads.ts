import { UnreachableError } from '../../../guide/unreachable.ts'
import type { SideBySide } from './earlier-reading.ts'
import type { ProbeWords } from './words/probe-words.ts'

/** What stands above the first and the second of two readings. */
export function sideHeads(side: SideBySide, words: ProbeWords): readonly [string, string] {
  switch (side.kind) {
    case 'time':
      return [words.before, words.now]
    case 'place':
      return [words.mobile, words.home]
    default:
      throw new UnreachableError(side)
  }
}
