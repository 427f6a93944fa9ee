import { nearest } from './near-miss.ts'

export type PairedNames = {
  /** Names found that were expected under another spelling: one slip, told once. */
  readonly slips: readonly { readonly found: string; readonly meant: string }[]
  readonly unknown: readonly string[]
  readonly missing: readonly string[]
}

/** Beyond this, names are not compared letter by letter: whole files differ, not spellings. */
const mostCompared = 200

/** Compares names found with names expected; a missing one and an unknown one that resemble each other are one slip. */
export function pairNames(
  found: readonly string[],
  expected: readonly string[],
  allowed: readonly string[] = [],
): PairedNames {
  const known = new Set([...expected, ...allowed])
  const present = new Set(found)
  const missing = new Set(expected.filter((name) => !present.has(name)))
  const slips: { found: string; meant: string }[] = []
  const unknown: string[] = []
  for (const name of found) {
    if (known.has(name)) continue
    const meant = missing.size > mostCompared ? null : nearest(name, missing)
    if (meant === null) unknown.push(name)
    else {
      missing.delete(meant)
      slips.push({ found: name, meant })
    }
  }
  return { slips, unknown, missing: [...missing] }
}
