/** Letters of a word's start and end that are looked at by themselves: `verbindungs…`, `…server`, `…zertifikat`. */
const EDGE = 5

/**
 * What a text is made of, for the learned tables: each word, how it begins and how it ends, each once. Inflections and
 * compounds share their edges, and a slip at one end leaves the other.
 */
export function featuresOf(words: readonly (readonly string[])[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const readings of words) {
    for (const word of readings) {
      found.add(word)
      if (word.length > EDGE) found.add(`${word.slice(0, EDGE)}-`).add(`-${word.slice(-EDGE)}`)
    }
  }
  return found
}
