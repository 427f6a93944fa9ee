import type { Language } from '../../guide/language.ts'
import { cleanText } from '../text/clean.ts'
import { fold } from '../text/fold.ts'

/** A day in the calendar, `YYYY-MM-DD`. */
export type Day = string

const DAY_MS = 86_400_000

/** Days from one day to another; negative into the past. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

const months =
  'jan feb mar apr mai jun jul aug sep okt nov dez|jan feb mar apr maj jun jul aug sep okt nov dec|jan feb mar apr may jun jul aug sep oct nov dec'
    .split('|')
    .map((list) => list.split(' '))
const weekdays = [
  ['montag', 'mandag', 'monday'],
  ['dienstag', 'tisdag', 'tuesday'],
  ['mittwoch', 'onsdag', 'wednesday'],
  ['donnerstag', 'torsdag', 'thursday'],
  ['freitag', 'fredag', 'friday'],
  ['samstag', 'sonnabend', 'lordag', 'saturday'],
  ['sonntag', 'sondag', 'sunday'],
] as const
const near: Readonly<Record<string, number>> = {
  heute: 0,
  idag: 0,
  today: 0,
  tonight: 0,
  ikvall: 0,
  sofort: 0,
  now: 0,
  jetzt: 0,
  nu: 0,
  morgen: 1,
  imorgon: 1,
  tomorrow: 1,
  ubermorgen: 2,
  overmorgon: 2,
  gestern: -1,
  igar: -1,
  yesterday: -1,
}

/**
 * The day that a person means: a date field's `2026-12-24`, `24.12.`, `24/12/2026`, `12. März`, `friday`, `imorgon`.
 * Without a year: the next such day from `today` on. `null` where it is no day.
 */
export function readDate(typed: string, today: Day, language: Language): Day | null {
  const text = fold(cleanText(typed.slice(0, 100)))
    .replace(/\bi (?=dag|morgon|kvall|gar)/g, 'i')
    .trim()
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(text)
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3])
  const numbers = /\b(\d{1,2})\s?[./-]\s?(\d{1,2})(?:\s?[./-]\s?(\d{2,4}))?/.exec(text)
  if (numbers !== null) return numbered(numbers, { today, language })
  return named(text, today) ?? relative(text, today)
}

function numbered(
  [, a = '', b = '', year]: RegExpExecArray,
  { today, language }: { readonly today: Day; readonly language: Language },
): Day | null {
  // 12/24 can only be month first; Swedes write 24/12 as well as 12-24.
  const [day, month] = Number(b) > 12 || (language === 'en' && Number(a) <= 12 && Number(b) > 12) ? [b, a] : [a, b]
  return withYear(year, { day, month, today })
}

function named(text: string, today: Day): Day | null {
  const found =
    /\b(\d{1,2})\.?\s?([a-z]{3,9})\.?\s?(\d{4})?|\b([a-z]{3,9})\s(\d{1,2})(?:st|nd|rd|th)?,?\s?(\d{4})?/.exec(text)
  const name = found?.[2] ?? found?.[4] ?? ''
  const month = Math.max(...months.map((list) => list.findIndex((start) => name.startsWith(start)))) + 1
  const alias = month > 0 ? month : name.startsWith('marz') ? 3 : 0
  return alias === 0
    ? null
    : withYear(found?.[3] ?? found?.[6], { day: found?.[1] ?? found?.[5] ?? '', month: String(alias), today })
}

function relative(text: string, today: Day): Day | null {
  const words = text.match(/[a-z]+/g) ?? []
  for (const word of words) {
    const days = near[word]
    if (days !== undefined) return addDays(today, days)
    const weekday = weekdays.findIndex((names) => names.some((name) => name === word))
    if (weekday >= 0) return addDays(today, (weekday - weekdayOf(today) + 7) % 7)
  }
  return null
}

function withYear(
  year: string | undefined,
  { day, month, today }: { readonly day: string; readonly month: string; readonly today: Day },
): Day | null {
  if (year !== undefined) return dayOf(year.length === 2 ? `20${year}` : year, month, day)
  const thisYear = dayOf(today.slice(0, 4), month, day)
  if (thisYear === null || daysBetween(today, thisYear) >= -30) return thisYear
  return dayOf(String(Number(today.slice(0, 4)) + 1), month, day)
}

function dayOf(year = '', month = '', day = ''): Day | null {
  const text = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${text}T00:00:00Z`)
  // Date.parse rolls 30 February over in some engines; a day that comes back as another is none.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text
}

function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** 0 is Monday. */
function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}
