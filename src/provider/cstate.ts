import { type Json, records, shortText, time } from './feed-json.ts'
import type { ParsedStatus, StatusIncident } from './status-feed.ts'

/** cState `/index.json`: https://github.com/cstate/cstate/wiki/API */
export function parseCstate(json: Json): ParsedStatus {
  const summary = json['summaryStatus']
  if (typeof summary !== 'string' || !Array.isArray(json['systems']))
    return { status: 'invalid', problem: 'no summaryStatus or systems' }
  const systems = records(json['systems'])
  const issues = new Map<string, StatusIncident>()
  for (const issue of systems.flatMap((system) => records(system['unresolvedIssues']))) {
    if (issue['resolved'] === true || issue['informational'] === true || issues.size >= MOST_ISSUES) continue
    const incident = readIssue(issue)
    issues.set(`${incident.name} ${incident.since}`, incident)
  }
  const all = [...issues.values()]
  const [work, faults] = partition(all, (issue) => issue.impact === 'notice' && saysMaintenance(issue.name))
  const affected = systems.filter((system) => typeof system['status'] === 'string' && system['status'] !== 'ok')
  const outage = faults.length > 0 || summary === 'disrupted' || summary === 'down'
  // A notice without an issue that may be read: something is announced, and it cannot be told what.
  const unexplained = summary !== 'ok' && all.length === 0 && affected.length > 0
  return {
    status: 'ok',
    feed: {
      verdict: outage || unexplained ? 'outage' : work.length > 0 ? 'maintenance' : 'well',
      incidents: faults,
      maintenances: work.map(({ name, since }) => ({ name, from: since, until: null, running: true })),
      affected: affected.map((system) => shortText(system['name'])),
      changedAt: buildTime(json),
    },
  }
}

const cstateImpact: Readonly<Record<string, StatusIncident['impact']>> = {
  notice: 'notice',
  disrupted: 'major',
  down: 'critical',
}

function readIssue(issue: Json): StatusIncident {
  return {
    name: shortText(issue['title']),
    impact: cstateImpact[String(issue['severity'])] ?? 'minor',
    since: time(issue['createdAt']),
  }
}

/** Each system may list as many again. */
const MOST_ISSUES = 500

/** cState has one severity, `notice`, for announced work and for small faults; only its title tells them apart. */
function saysMaintenance(name: string): boolean {
  return /maintenance|wartung|planned|geplant|underhåll|planerat/i.test(name)
}

/** `buildDate` 2026-11-21, `buildTime` 14:05, `buildTimezone` UTC or another name, which is then not understood. */
function buildTime(json: Json): number | null {
  const { buildDate, buildTime, buildTimezone } = json
  if (buildTimezone !== 'UTC' && buildTimezone !== 'GMT') return null
  return time(`${String(buildDate)}T${String(buildTime)}:00Z`)
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}
