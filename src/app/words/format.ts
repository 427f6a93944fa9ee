import { type Language, locales } from '../../guide/language.ts'

/** Numbers, times and stretches of time as a language writes them. Times are milliseconds since 1970, in the device's zone. */
export type Format = {
  readonly locale: string
  readonly number: (value: number) => string
  /** `18:05` */
  readonly time: (at: number) => string
  /** `Tuesday, 3 March` */
  readonly day: (at: number) => string
  /** `3 Mar 2026, 18:05` */
  readonly moment: (at: number) => string
  /** `3 minutes ago`, from one minute on; below that `null`, and the words say "just now". */
  readonly ago: (at: number, now: number) => string | null
  /** `30 seconds`, `2 minutes`, `1 hour and 5 minutes`; whole units, for reading aloud. */
  readonly duration: (seconds: number) => string
  /** `4:05` or `1:04:05`, for a running clock. */
  readonly clock: (seconds: number) => string
  readonly list: (items: readonly string[]) => string
  /** The name of a weekday; 1 is Monday (ISO 8601). */
  readonly weekday: (isoDay: number) => string
  /** `Mon` */
  readonly shortWeekday: (isoDay: number) => string
}

const minute = 60
const hour = 60 * minute
const dayLength = 24 * hour

export function formatFor(language: Language): Format {
  const locale = locales[language]
  return {
    locale,
    number: (value) => new Intl.NumberFormat(locale).format(value),
    time: (at) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at),
    day: (at) => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(at),
    moment: (at) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at),
    ago: (at, now) => ago(locale, (now - at) / 1000),
    duration: (seconds) => duration(locale, Math.round(seconds)),
    clock,
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    weekday: (isoDay) => weekday(locale, isoDay, 'long'),
    shortWeekday: (isoDay) => weekday(locale, isoDay, 'short'),
  }
}

function weekday(locale: string, isoDay: number, length: 'long' | 'short'): string {
  // 5 January 1970 was a Monday.
  const at = (isoDay + 3) * dayLength * 1000
  return new Intl.DateTimeFormat(locale, { weekday: length, timeZone: 'UTC' }).format(at)
}

function ago(locale: string, seconds: number): string | null {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' })
  if (seconds < minute) return null
  if (seconds < hour) return relative.format(-Math.floor(seconds / minute), 'minute')
  if (seconds < dayLength) return relative.format(-Math.floor(seconds / hour), 'hour')
  return relative.format(-Math.floor(seconds / dayLength), 'day')
}

function duration(locale: string, seconds: number): string {
  const unit = (value: number, name: 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value)
  const parts = [
    ...(seconds >= hour ? [unit(Math.floor(seconds / hour), 'hour')] : []),
    ...(seconds % hour >= minute ? [unit(Math.floor((seconds % hour) / minute), 'minute')] : []),
    ...(seconds % minute > 0 || seconds < minute ? [unit(seconds % minute, 'second')] : []),
  ]
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  const two = (value: number) => String(value).padStart(2, '0')
  const minutes = Math.floor(whole / minute)
  if (whole < hour) return `${minutes}:${two(whole % minute)}`
  return `${Math.floor(whole / hour)}:${two(minutes % 60)}:${two(whole % minute)}`
}
