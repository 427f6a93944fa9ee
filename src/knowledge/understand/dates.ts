import { daysBetween, readDate } from '../dates/read-date.ts'
import type { Understand } from './understood.ts'

/** By when it must work. */
export const deadline: Understand<'deadline'> = (typed, { today, language }) => {
  const day = readDate(typed, today, language)
  if (day === null) return { level: 'none', sure: 0.5, reasons: [], question: null }
  const days = daysBetween(today, day)
  const level = days < 0 ? 'past' : days === 0 ? 'today' : days <= 7 ? 'this-week' : 'later'
  return { level, sure: 0.95, reasons: [{ id: 'date-read', detail: day }], question: null }
}

/** A day off is a time zone, or the time around midnight. */
export const shownDate: Understand<'shown-date'> = (typed, { today, language }) => {
  const day = readDate(typed, today, language)
  if (day === null)
    return { level: 'wrong', sure: 0.3, reasons: [{ id: 'date-unreadable', detail: '' }], question: 'date-again' }
  const right = Math.abs(daysBetween(today, day)) <= 1
  return { level: right ? 'right' : 'wrong', sure: 0.95, reasons: [{ id: 'date-read', detail: day }], question: null }
}
