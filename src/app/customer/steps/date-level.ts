import type { ReadingLevel } from '../../../guide/levels.ts'

const DAY_MS = 86_400_000

/** How near a date is; both as `YYYY-MM-DD`, as a date field gives it. */
export function deadlineLevel(date: string, today: string): ReadingLevel<'deadline'> {
  const days = daysBetween(today, date)
  if (days < 0) return 'past'
  if (days === 0) return 'today'
  return days <= 7 ? 'this-week' : 'later'
}

/** Whether a device shows the right date; a day off is a time zone or the time around midnight. */
export function shownDateLevel(date: string, today: string): ReadingLevel<'shown-date'> {
  return Math.abs(daysBetween(today, date)) <= 1 ? 'right' : 'wrong'
}

/** The date at `now` by the clock and zone of this device, as `YYYY-MM-DD`. */
export function dateOf(now: number): string {
  const here = new Date(now)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}
