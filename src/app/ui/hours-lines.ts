import type { Department } from './opening-hours.ts'
import type { Speech } from './speech.tsx'

/** Opening hours as they hang on a door: `Mon–Fri 08:00–20:00`, one line a stretch of equal days. */
export function hoursLines(
  { hours }: Pick<Department, 'hours'>,
  { format }: Pick<Speech, 'format'>,
): readonly string[] {
  return hours.flatMap(({ days, from, to }) =>
    stretches(days).map(([first, last]) => {
      const name = format.shortWeekday(first)
      return `${first === last ? name : `${name}–${format.shortWeekday(last)}`} ${from}–${to}`
    }),
  )
}

/** Days that follow each other, as pairs of first and last. */
function stretches(days: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (const day of days.toSorted((a, b) => a - b)) {
    const last = found.at(-1)
    if (last !== undefined && last[1] === day - 1) last[1] = day
    else found.push([day, day])
  }
  return found
}
