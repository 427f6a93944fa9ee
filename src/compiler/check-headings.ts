import type { ExpectedWords } from './expected-words.ts'
import { pairNames } from './pair-names.ts'
import type { Place, Problems } from './problem.ts'
import type { WrittenSection } from './words-draft.ts'

type Sections = ReadonlyMap<string, WrittenSection>

/** `lamp` → "step lamp"; other headings name their kind themselves. */
export function named(heading: string): string {
  return heading.includes(' ') ? heading : `step ${heading}`
}

/** Every heading that the flow needs, and no other. */
export function checkHeadings(sections: Sections, top: Place, expected: ExpectedWords, problems: Problems): void {
  const { needed, allowed, isLacking } = expected
  const paired = pairNames([...sections.keys()], needed, allowed)
  const missing = [...paired.missing]
  const placeOf = (heading: string) => sections.get(heading)?.at ?? top
  for (const { found, meant } of paired.slips) {
    if (!isLacking(found))
      problems.add(placeOf(found), `the flow has no ${named(found)}`, `did you mean "## ${meant}"?`)
  }
  for (const heading of paired.unknown) {
    if (isLacking(heading)) continue
    const id = heading.split(' ').at(-1)
    const elsewhere = missing.findIndex((other) => other.split(' ').at(-1) === id)
    const meant = elsewhere < 0 ? undefined : missing.splice(elsewhere, 1)[0]
    const remedy = meant === undefined ? 'remove these words, or add it to flow.yaml' : `write "## ${meant}"`
    problems.add(placeOf(heading), `the flow has no ${named(heading)}`, remedy)
  }
  for (const heading of missing) {
    const what = heading.startsWith('picture ') ? 'alternative text' : 'words'
    const remedy = `add a heading "## ${heading}" here, and its words`
    problems.add(
      placeBefore(heading, needed, sections) ?? top,
      `the ${named(heading)} has no ${what} in this language`,
      remedy,
    )
  }
}

/** Where words belong that are missing: after the nearest heading that the flow has before them. */
function placeBefore(heading: string, needed: readonly string[], sections: Sections): Place | undefined {
  const found = needed.slice(0, needed.indexOf(heading)).findLast((other) => sections.has(other))
  return found === undefined ? undefined : sections.get(found)?.at
}
