import { describe, expect, it } from 'vitest'
import { hoursLines } from '../../src/app/ui/hours-lines.ts'
import { openingAt } from '../../src/app/ui/opening-hours.ts'
import { formatFor } from '../../src/app/words/format.ts'

const weekdays = [1, 2, 3, 4, 5] as const
const office = {
  timeZone: 'Europe/Berlin',
  hours: [
    { days: [...weekdays], from: '08:00', to: '20:00' },
    { days: [6 as const], from: '09:00', to: '16:00' },
  ],
}
/** A moment at the support centre; 2026-11-23 is a Monday, winter time is UTC+1. */
const at = (day: number, time: string) => Date.parse(`2026-11-${day}T${time}:00+01:00`)

describe('whether somebody answers now', () => {
  it.each([
    ['in the middle of the day', at(23, '12:00'), { kind: 'open', until: '20:00' }],
    ['at the minute of opening', at(23, '08:00'), { kind: 'open', until: '20:00' }],
    ['at the minute of closing', at(23, '20:00'), { kind: 'closed', next: { day: 2, today: false, from: '08:00' } }],
    ['before opening', at(23, '07:59'), { kind: 'closed', next: { day: 1, today: true, from: '08:00' } }],
    ['on a day without hours', at(22, '12:00'), { kind: 'closed', next: { day: 1, today: false, from: '08:00' } }],
    ['on Saturday evening', at(28, '18:00'), { kind: 'closed', next: { day: 1, today: false, from: '08:00' } }],
  ] as const)('%s', (_, now, expected) => {
    expect(openingAt(office, now)).toEqual(expected)
  })

  it('counts by the clock of the support centre, not of the device', () => {
    const now = Date.parse('2026-11-23T07:30:00Z')
    expect(openingAt(office, now).kind).toBe('open')
    expect(openingAt({ ...office, timeZone: 'America/New_York' }, now).kind).toBe('closed')
  })

  it('follows summer time', () => {
    expect(openingAt(office, Date.parse('2026-07-06T06:30:00Z')).kind).toBe('open')
    expect(openingAt(office, Date.parse('2026-12-07T06:30:00Z')).kind).toBe('closed')
  })

  it('takes spans that meet for one', () => {
    const hours = [
      { days: [1 as const], from: '08:00', to: '12:00' },
      { days: [1 as const], from: '12:00', to: '18:00' },
    ]
    expect(openingAt({ ...office, hours }, at(23, '09:00'))).toEqual({ kind: 'open', until: '18:00' })
  })

  it('knows a desk that never closes, and one that never opens', () => {
    const always = [{ days: [1, 2, 3, 4, 5, 6, 7] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[], from: '00:00', to: '24:00' }]
    expect(openingAt({ ...office, hours: always }, at(23, '03:00'))).toEqual({ kind: 'always-open' })
    expect(openingAt({ ...office, hours: [] }, at(23, '12:00'))).toEqual({ kind: 'closed', next: null })
  })

  it('guesses by the device where the time zone is unknown', () => {
    expect(() => openingAt({ ...office, timeZone: 'Mars/Base' }, at(23, '12:00'))).not.toThrow()
  })
})

describe('opening hours as they hang on a door', () => {
  it.each([
    ['de', ['Mo–Fr 08:00–20:00', 'Sa 09:00–16:00']],
    ['sv', ['mån–fre 08:00–20:00', 'lör 09:00–16:00']],
    ['en', ['Mon–Fri 08:00–20:00', 'Sat 09:00–16:00']],
  ] as const)('%s', (language, expected) => {
    expect(hoursLines(office, { format: formatFor(language) })).toEqual(expected)
  })

  it('splits where a day is missing', () => {
    const hours = [{ days: [1 as const, 3 as const, 4 as const], from: '08:00', to: '12:00' }]
    expect(hoursLines({ hours }, { format: formatFor('en') })).toEqual(['Mon 08:00–12:00', 'Wed–Thu 08:00–12:00'])
  })
})
