export const GROUP = 4

/** A code in groups of four, as it is shown and read out. */
export function groupsOf(code: string): readonly string[] {
  const groups: string[] = []
  for (let start = 0; start < code.length; start += GROUP) groups.push(code.slice(start, start + GROUP))
  return groups
}

/** The group of a place in the code, counted from 1 as people say it. */
export function groupAt(place: number): number {
  return Math.floor(place / GROUP) + 1
}

/** A group by its number, counted from 1. */
export function groupOf(code: string, group: number): string {
  return code.slice(GROUP * (group - 1), GROUP * group)
}
