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
