import { UnreachableError } from '../../guide/unreachable.ts'
import type { Opening } from './opening-hours.ts'
import type { Speech } from './speech.tsx'

/** Whether somebody answers now, in words. */
export function openingText(opening: Opening, { words, format }: Pick<Speech, 'words' | 'format'>): string {
  switch (opening.kind) {
    case 'open':
      return words.contact.openUntil(opening.until)
    case 'always-open':
      return words.contact.openAllDay
    case 'closed':
      if (opening.next === null) return words.contact.closed
      if (opening.next.today) return words.contact.closedUntilToday(opening.next.from)
      return words.contact.closedUntil(format.weekday(opening.next.day), opening.next.from)
    default:
      throw new UnreachableError(opening)
  }
}
