import type { SiteServer } from '../e2e/site-server.ts'
import type { Visitor } from './visitor.ts'

/** The screen that is now in front is worth a look; its name is unique within the group. */
export type Stop = (name: string) => Promise<void>

/** Screens that belong together, by what leads to each: a walk of one visitor with a device of their own. */
export type Group = {
  readonly visit: (visitor: Visitor, stop: Stop, server: SiteServer) => Promise<void>
  /** The server is stopped on the way, so it must be the group's own; its pages come from the service worker then. */
  readonly withoutServer?: true
}
