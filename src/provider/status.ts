import { parseCstate } from './cstate.ts'
import { isRecord } from './feed-json.ts'
import type { ParsedStatus, StatusFeed } from './status-feed.ts'
import { parseStatuspage } from './statuspage.ts'

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
