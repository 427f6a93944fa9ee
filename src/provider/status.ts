import { parseCstate } from './cstate.ts'
import { isRecord } from './feed-json.ts'
import { parseStatuspage } from './statuspage.ts'

/** A provider's status feed, reduced to what a customer needs. Texts are the provider's own, cut to a bounded length. */
export type StatusFeed = {
  /** `maintenance`: work that was announced is under way, and nothing else is wrong. */
  readonly verdict: 'outage' | 'maintenance' | 'well'
  readonly incidents: readonly StatusIncident[]
  /** Running or coming. */
  readonly maintenances: readonly StatusMaintenance[]
  /** Names of the parts that do not work as they should. */
  readonly affected: readonly string[]
  /** When the feed says that it was changed, milliseconds since 1970; old where nothing has happened for long. */
  readonly changedAt: number | null
}

export type StatusIncident = {
  readonly name: string
  readonly impact: 'notice' | 'minor' | 'major' | 'critical'
  readonly since: number | null
}

export type StatusMaintenance = {
  readonly name: string
  readonly from: number | null
  readonly until: number | null
  readonly running: boolean
}

export type ParsedStatus =
  | { readonly status: 'ok'; readonly feed: StatusFeed }
  | { readonly status: 'invalid'; readonly problem: string }

export type StatusFormat = 'statuspage' | 'cstate'

/**
 * Reads a status feed of the given format: Statuspage `/api/v2/summary.json` (https://metastatuspage.com/api) or cState
 * `/index.json` (https://github.com/cstate/cstate/wiki/API). Unknown parts are passed over; a text that is not such a
 * feed is `invalid`, never "all well".
 *
 * @param now milliseconds since 1970, to tell running maintenance from coming
 */
export function parseStatus(format: StatusFormat, text: string, now: number): ParsedStatus {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { status: 'invalid', problem: 'not JSON' }
  }
  if (!isRecord(json)) return { status: 'invalid', problem: 'not an object' }
  return format === 'statuspage' ? parseStatuspage(json, now) : parseCstate(json)
}

/** A feed that was read earlier, as it is to be understood at `now`: announced work has begun meanwhile. */
export function statusAt(feed: StatusFeed, now: number): StatusFeed {
  const maintenances = feed.maintenances.map((maintenance) => {
    const { from, until } = maintenance
    return from === null || until === null ? maintenance : { ...maintenance, running: from <= now && now < until }
  })
  const begun = feed.verdict === 'well' && maintenances.some(({ running }) => running)
  return { ...feed, maintenances, verdict: begun ? 'maintenance' : feed.verdict }
}
