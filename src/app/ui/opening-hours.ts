import type { Provider } from '../../provider/provider.ts'

export type Department = Provider['departments']['support']

/** `days` are ISO 8601 (1 is Monday), times `HH:MM` at the place of the support centre. */
export type Opening =
  | { readonly kind: 'open'; readonly until: string }
  | { readonly kind: 'always-open' }
  /** `next` is `null` where no day has any hours. */
  | {
      readonly kind: 'closed'
      readonly next: { readonly day: number; readonly today: boolean; readonly from: string } | null
    }

type LocalTime = { readonly day: number; readonly time: string }

/** Whether somebody answers at `now` (milliseconds since 1970), by the clock of the place where the telephone rings. */
export function openingAt(department: Pick<Department, 'hours' | 'timeZone'>, now: number): Opening {
  const { day, time } = localTime(department.timeZone, now)
  const spans = department.hours.filter(({ from, to }) => from < to)
  if (dayIsFull(spans, day) && [1, 2, 3, 4, 5, 6, 7].every((each) => dayIsFull(spans, each)))
    return { kind: 'always-open' }
  const until = openUntil(spans, day, time)
  if (until !== null) return { kind: 'open', until }
  return { kind: 'closed', next: nextOpening(spans, day, time) }
}

type Spans = Department['hours']

function dayIsFull(spans: Spans, day: number): boolean {
  return spans.some(({ days, from, to }) => days.some((each) => each === day) && from === '00:00' && to === '24:00')
}

/** Spans that meet count as one: `08:00–12:00` and `12:00–18:00`. */
function openUntil(spans: Spans, day: number, time: string): string | null {
  const today = onDay(spans, day)
  let until = today.find(({ from, to }) => from <= time && time < to)?.to ?? null
  for (const span of today) if (until !== null && span.from <= until && span.to > until) until = span.to
  return until
}

function nextOpening(spans: Spans, day: number, time: string) {
  for (let ahead = 0; ahead <= 7; ahead++) {
    const candidate = ((day - 1 + ahead) % 7) + 1
    const span = onDay(spans, candidate).find(({ from }) => ahead > 0 || from > time)
    if (span !== undefined) return { day: candidate, today: ahead === 0, from: span.from }
  }
  return null
}

function onDay(spans: Spans, day: number) {
  return spans.filter(({ days }) => days.some((each) => each === day)).toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** An unknown time zone falls back to the device's own: better a guess than no number. */
function localTime(timeZone: string, now: number): LocalTime {
  const options = { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const formatter = formatterFor(timeZone, options)
  const parts = Object.fromEntries(formatter.formatToParts(now).map(({ type, value }) => [type, value]))
  return { day: weekdays.indexOf(parts['weekday'] ?? 'Mon') + 1, time: `${parts['hour']}:${parts['minute']}` }
}

function formatterFor(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-GB', options)
  }
}
