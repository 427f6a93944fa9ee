/** Letters to add, drop, change or swap with the neighbour between two words (optimal string alignment distance). */
function editDistance(a: string, b: string): number {
  let twoAgo: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + differs)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (twoAgo[j - 2] ?? 0) + 1)
      row.push(best)
    }
    twoAgo = before
    before = row
  }
  return before[b.length] ?? 0
}

/** Close enough to be the same word mistyped: two letters off at most, one in a short word, and never both its first and last. */
export function isNearMiss(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 2 || typed.length > 80) return false
  if (typed[0] !== meant[0] && typed.at(-1) !== meant.at(-1)) return false
  return editDistance(typed, meant) <= (Math.min(typed.length, meant.length) < 5 ? 1 : 2)
}

/** The known word that was probably meant; `null` where none is near. */
export function nearest(typed: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    if (!isNearMiss(typed, candidate)) continue
    const distance = editDistance(typed, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** The remedy for an unknown word: the one probably meant, else the ones there are, else another way out. */
export function suggest(typed: string, known: readonly string[], otherwise: string): string {
  const meant = nearest(typed, known)
  if (meant !== null) return `did you mean ${meant}?`
  return known.length > 0 && known.length <= 16 ? `${otherwise}; there are: ${known.join(', ')}` : otherwise
}
