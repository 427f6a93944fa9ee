/** Where a pattern may lie in a word: `*` at its end, its start or both stands for any letters. */
export type Reach = 'whole' | 'start' | 'end' | 'inside'

/** How many slips of the thumb a word of this length forgives: short words become other words too easily. */
export function forgiven(length: number): 0 | 1 | 2 {
  return length >= 11 ? 2 : length >= 6 ? 1 : 0
}

/** Longer words are not compared: no cue is as long. */
const LONGEST = 62

/** Rows of the distance table, used again by each call: comparing is what costs most in reading a text. */
const rows = [new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2), new Uint8Array(LONGEST + 2)] as const

/**
 * `true` if `word` holds `pattern` within `most` slips: a letter wrong, missing, doubled or two neighbours swapped
 * (optimal string alignment). `reach` says whether the pattern must be the whole word or may be a part of it. Work is
 * `pattern.length × word.length`.
 */
export function alike(
  pattern: string,
  word: string,
  { most, reach }: { readonly most: number; readonly reach: Reach },
): boolean {
  const openStart = reach === 'end' || reach === 'inside'
  const openEnd = reach === 'start' || reach === 'inside'
  const length = word.length
  if (pattern.length > LONGEST || length > LONGEST || length < pattern.length - most) return false
  if (!openStart && !openEnd && length - pattern.length > most) return false
  let [before, above, line]: readonly [Uint8Array, Uint8Array, Uint8Array] = rows
  for (let column = 0; column <= length; column += 1) above[column] = openStart ? 0 : column
  for (let row = 1; row <= pattern.length; row += 1) {
    if (fillRow(pattern, word, { row, before, above, line }) > most) return false
    ;[before, above, line] = [above, line, before]
  }
  return (openEnd ? Math.min(...above.subarray(0, length + 1)) : (above[length] ?? most + 1)) <= most
}

type Rows = {
  readonly row: number
  readonly before: Uint8Array
  readonly above: Uint8Array
  readonly line: Uint8Array
}

/** Fills a row of the table and gives its least cost. */
function fillRow(pattern: string, word: string, { row, before, above, line }: Rows): number {
  const letter = pattern.charCodeAt(row - 1)
  const previous = row > 1 ? pattern.charCodeAt(row - 2) : -1
  let least = row
  line[0] = row
  for (let column = 1; column <= word.length; column += 1) {
    const here = word.charCodeAt(column - 1)
    const changed = (above[column - 1] ?? 0) + (letter === here ? 0 : 1)
    let cost = Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, changed)
    if (column > 1 && letter === word.charCodeAt(column - 2) && previous === here) {
      cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
    }
    line[column] = cost
    if (cost < least) least = cost
  }
  return least
}

/** One bit a letter: a cheap lower bound of the distance. */
export function letters(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    bits |= 1 << (code >= 97 ? code - 97 : 26 + (code % 6))
  }
  return bits
}

export function countBits(bits: number): number {
  let rest = bits
  let count = 0
  while (rest !== 0) {
    rest &= rest - 1
    count += 1
  }
  return count
}
