import { isRecord, type Json, records, shortText, time } from './feed-json.ts'
import type { ParsedStatus, StatusIncident, StatusMaintenance } from './status-feed.ts'

/** Statuspage `/api/v2/summary.json`: https://metastatuspage.com/api */
export function parseStatuspage(json: Json, now: number): ParsedStatus {
  const status = json['status']
  const indicator = isRecord(status) ? status['indicator'] : undefined
  if (typeof indicator !== 'string') return { status: 'invalid', problem: 'no status.indicator' }
  const components = records(json['components']).filter((component) => component['group'] !== true)
  const incidents = records(json['incidents']).filter(isOpen).map(readIncident)
  const maintenances = records(json['scheduled_maintenances'])
    .filter((maintenance) => maintenance['status'] !== 'completed')
    .map((maintenance) => readMaintenance(maintenance, now))
  const broken = components.filter((component) => brokenStates.includes(String(component['status'])))
  const underMaintenance = components.filter((component) => component['status'] === 'under_maintenance')
  const outage =
    ['minor', 'major', 'critical'].includes(indicator) ||
    broken.length > 0 ||
    incidents.some((incident) => incident.impact !== 'notice')
  const maintenance =
    indicator === 'maintenance' || underMaintenance.length > 0 || maintenances.some(({ running }) => running)
  const page = json['page']
  return {
    status: 'ok',
    feed: {
      verdict: outage ? 'outage' : maintenance ? 'maintenance' : 'well',
      incidents,
      maintenances,
      affected: [...broken, ...underMaintenance].map((component) => shortText(component['name'])),
      changedAt: isRecord(page) ? time(page['updated_at']) : null,
    },
  }
}

const brokenStates: readonly string[] = ['degraded_performance', 'partial_outage', 'major_outage']

function isOpen(incident: Json): boolean {
  return incident['status'] !== 'resolved' && incident['status'] !== 'postmortem'
}

function readIncident(incident: Json): StatusIncident {
  const impact = incident['impact']
  return {
    name: shortText(incident['name']),
    // Statuspage's impact `none` is an announcement; an impact that is not known counts as one that is felt.
    impact: impact === 'none' ? 'notice' : impact === 'major' || impact === 'critical' ? impact : 'minor',
    since: time(incident['started_at'] ?? incident['created_at']),
  }
}

function readMaintenance(maintenance: Json, now: number): StatusMaintenance {
  const from = time(maintenance['scheduled_for'])
  const until = time(maintenance['scheduled_until'])
  const begun = maintenance['status'] === 'in_progress' || maintenance['status'] === 'verifying'
  const within = from !== null && until !== null && from <= now && now < until
  return { name: shortText(maintenance['name']), from, until, running: begun || within }
}
