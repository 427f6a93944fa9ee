/** Where a pattern may lie in a word: `*` at its end, its start or both stands for any letters. */
export type Reach = 'whole' | 'start' | 'end' | 'inside'

/** How many slips of the thumb a word of this length forgives: short words become other words too easily. */
export function forgiven(length: number): 0 | 1 | 2 {
  return length >= 11 ? 2 : length >= 6 ? 1 : 0
}

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
  if (!openStart && !openEnd && Math.abs(pattern.length - word.length) > most) return false
  if (word.length < pattern.length - most) return false
  let before: number[] = []
  let above: number[] = Array.from({ length: word.length + 1 }, (_, column) => (openStart ? 0 : column))
  for (let row = 1; row <= pattern.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= word.length; column += 1) {
      const same = pattern[row - 1] === word[column - 1]
      let cost = Math.min(at(above, column) + 1, at(line, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1))
      const swapped =
        row > 1 && column > 1 && pattern[row - 1] === word[column - 2] && pattern[row - 2] === word[column - 1]
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1)
      line.push(cost)
    }
    if (Math.min(...line) > most) return false
    before = above
    above = line
  }
  return openEnd ? Math.min(...above) <= most : at(above, word.length) <= most
}

function at(line: readonly number[], index: number): number {
  return line[index] ?? Number.POSITIVE_INFINITY
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
