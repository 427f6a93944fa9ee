import { lexicon, type Meaning } from './lexicon.ts'

/**
 * What a mistyped word (plain) probably means: the nearest words of the lexicon, one slip away, two in long words. More
 * than one meaning: nobody can tell, and all of them are given; none: no such word.
 */
export function nearWord(word: string): readonly Meaning[] {
  const most = word.length >= 7 ? 2 : 1
  let nearest = most
  let found: Meaning[] = []
  for (const [known, meaning] of lexicon) {
    if (Math.abs(known.length - word.length) > nearest || known.length < 4) continue
    const slips = slipsBetween(word, known, nearest)
    if (slips > nearest) continue
    if (slips < nearest) found = []
    nearest = slips
    if (!found.some((other) => JSON.stringify(other) === JSON.stringify(meaning))) found.push(meaning)
  }
  return found
}

/** Letters left out, added, changed or swapped with their neighbour (optimal string alignment); above `most`, any number. */
export function slipsBetween(a: string, b: string, most: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const least = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      row.push(swapped ? Math.min(least, (beforeLast[j - 2] ?? 0) + 1) : least)
    }
    if (Math.min(...row) > most) return most + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
