import { describe, expect, test } from 'vitest'
import { parseStatus } from '../../src/provider/status.ts'
import type { StatusFeed } from '../../src/provider/status-feed.ts'

const now = Date.UTC(2026, 10, 21, 12)

function read(format: 'statuspage' | 'cstate', feed: unknown): StatusFeed {
  const parsed = parseStatus(format, JSON.stringify(feed), now)
  if (parsed.status === 'invalid') throw new Error(parsed.problem)
  return parsed.feed
}

describe('Statuspage', () => {
  const page = { updated_at: '2026-11-20T08:00:00.000+01:00' }
  const quiet = { page, status: { indicator: 'none' } }

  test.each([
    ['nothing else', {}, 'well'],
    ['a minor indicator', { status: { indicator: 'minor' } }, 'outage'],
    ['a critical indicator', { status: { indicator: 'critical' } }, 'outage'],
    ['an indicator of maintenance', { status: { indicator: 'maintenance' } }, 'maintenance'],
    ['a part that is degraded', { components: [{ status: 'degraded_performance' }] }, 'outage'],
    ['a part partly out', { components: [{ status: 'partial_outage' }] }, 'outage'],
    ['a part being maintained', { components: [{ status: 'under_maintenance' }] }, 'maintenance'],
    ['a group, which repeats its parts', { components: [{ status: 'major_outage', group: true }] }, 'well'],
    ['a state of a later version', { components: [{ status: 'on_fire' }] }, 'well'],
    ['an open incident', { incidents: [{ impact: 'major', status: 'identified' }] }, 'outage'],
    ['an incident being watched', { incidents: [{ impact: 'minor', status: 'monitoring' }] }, 'outage'],
    ['an incident of an unknown impact', { incidents: [{ status: 'identified' }] }, 'outage'],
    ['an announcement', { incidents: [{ impact: 'none', status: 'identified' }] }, 'well'],
    ['a resolved incident', { incidents: [{ impact: 'major', status: 'resolved' }] }, 'well'],
    ['work that runs', { scheduled_maintenances: [{ status: 'in_progress' }] }, 'maintenance'],
    ['work being verified', { scheduled_maintenances: [{ status: 'verifying' }] }, 'maintenance'],
    ['work that is done', { scheduled_maintenances: [{ status: 'completed' }] }, 'well'],
    [
      'work whose time has come',
      { scheduled_maintenances: [{ scheduled_for: '2026-11-21T11:00Z', scheduled_until: '2026-11-21T13:00Z' }] },
      'maintenance',
    ],
    [
      'work to come',
      { scheduled_maintenances: [{ scheduled_for: '2026-11-22T11:00Z', scheduled_until: '2026-11-22T13:00Z' }] },
      'well',
    ],
    [
      'work and an outage',
      { status: { indicator: 'major' }, scheduled_maintenances: [{ status: 'in_progress' }] },
      'outage',
    ],
    ['lists that are none', { components: 7, incidents: 'no', scheduled_maintenances: null }, 'well'],
    ['items that are none', { components: [null, 7], incidents: ['x', [1]] }, 'well'],
  ])('with %s', (_, rest, verdict) => {
    expect(read('statuspage', { ...quiet, ...rest }).verdict).toBe(verdict)
  })

  test('tells what is affected, since when, and when it was changed', () => {
    const feed = read('statuspage', {
      page,
      status: { indicator: 'major' },
      components: [
        { name: 'Internet', status: 'major_outage' },
        { name: 'TV', status: 'operational' },
      ],
      incidents: [{ name: 'Cable cut', impact: 'critical', status: 'identified', started_at: '2026-11-21T10:00:00Z' }],
    })
    expect(feed.affected).toEqual(['Internet'])
    expect(feed.incidents).toEqual([{ name: 'Cable cut', impact: 'critical', since: Date.UTC(2026, 10, 21, 10) }])
    expect(feed.changedAt).toBe(Date.UTC(2026, 10, 20, 7))
  })

  test('is bounded: long texts are cut, long lists ended, control and direction characters taken out', () => {
    const incident = { name: `\u202eev\u0000il${'x'.repeat(5_000)}`, impact: 'minor', status: 'identified' }
    const feed = read('statuspage', { ...quiet, incidents: Array.from({ length: 2_000 }, () => incident) })
    expect(feed.incidents).toHaveLength(500)
    expect(feed.incidents[0]?.name).toHaveLength(160)
    expect(feed.incidents[0]?.name).toMatch(/^ev ilx+…$/)
  })
})

describe('cState', () => {
  const base = { is: 'index', summaryStatus: 'ok', systems: [{ name: 'Internet', status: 'ok', unresolvedIssues: [] }] }
  const issue = (rest: object) => ({
    title: 'Cable cut',
    severity: 'down',
    resolved: false,
    informational: false,
    ...rest,
  })
  const having = (summaryStatus: string, ...issues: readonly object[]) => ({
    ...base,
    summaryStatus,
    systems: [{ name: 'Internet', status: summaryStatus, unresolvedIssues: issues }],
  })

  test.each([
    ['all is well', base, 'well'],
    ['a system is down', having('down', issue({})), 'outage'],
    ['a system is disrupted', having('disrupted', issue({ severity: 'disrupted' })), 'outage'],
    ['a notice of a fault', having('notice', issue({ severity: 'notice', title: 'Slow mail' })), 'outage'],
    ['a notice of maintenance', having('notice', issue({ severity: 'notice', title: 'Planned work' })), 'maintenance'],
    ['a notice in Swedish', having('notice', issue({ severity: 'notice', title: 'Underhåll i natt' })), 'maintenance'],
    ['a notice in German', having('notice', issue({ severity: 'notice', title: 'Wartung heute' })), 'maintenance'],
    ['maintenance that takes it down', having('down', issue({ title: 'Planned work' })), 'outage'],
    ['an informational issue', having('ok', issue({ informational: true })), 'well'],
    ['an issue that was resolved', having('ok', issue({ resolved: true })), 'well'],
    ['a notice that is not explained', having('notice'), 'outage'],
  ])('%s', (_, feed, verdict) => {
    expect(read('cstate', feed).verdict).toBe(verdict)
  })

  test('counts an issue of several systems once', () => {
    const system = { name: 'Internet', status: 'down', unresolvedIssues: [issue({})] }
    const feed = read('cstate', { ...base, summaryStatus: 'down', systems: [system, { ...system, name: 'TV' }] })
    expect(feed.incidents).toHaveLength(1)
    expect(feed.affected).toEqual(['Internet', 'TV'])
  })

  test("reads Go's times and the time of the build", () => {
    const issues = [issue({ createdAt: '2026-11-21 10:00:00 +0200 EET' })]
    const feed = read('cstate', {
      ...having('down', ...issues),
      buildDate: '2026-11-21',
      buildTime: '11:30',
      buildTimezone: 'UTC',
    })
    expect(feed.incidents[0]?.since).toBe(Date.UTC(2026, 10, 21, 8))
    expect(feed.changedAt).toBe(Date.UTC(2026, 10, 21, 11, 30))
  })
})

test.each([
  ['statuspage', ''],
  ['statuspage', '<!doctype html>'],
  ['statuspage', 'null'],
  ['statuspage', '[]'],
  ['statuspage', '{}'],
  ['statuspage', '{"status":"ok"}'],
  ['statuspage', '{"status":{"indicator":3}}'],
  ['cstate', '{"summaryStatus":"ok"}'],
  ['cstate', '{"systems":[]}'],
  ['cstate', '{"status":{"indicator":"none"}}'],
] as const)('%s: %j is no feed, and never "all is well"', (format, text) => {
  expect(parseStatus(format, text, now).status).toBe('invalid')
})
