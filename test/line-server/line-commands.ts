import type { BrowserCommand } from 'vitest/node'
import { selfSigned } from './certificate.ts'
import * as server from './misbehaviour.ts'
import { type Shape, type ShapedLine, startShapedLine } from './shaped-line.ts'
import { type Behaviour, type Site, startSite, wellBehaved } from './site.ts'

/* Servers and lines for tests that run inside a browser, which cannot start any: called there as `commands.…`. */

const behaviours = {
  wellBehaved,
  hangs: server.hangs,
  trickles: server.trickles,
  breaksOff: server.breaksOff,
  refuses: server.refuses,
  redirects: server.redirectsTo('/elsewhere'),
  showsLoginPage: server.showsLoginPage,
  hasFault: server.says(500),
  lacksCanary: server.says(404),
  forbidsReading: server.forbidsReading,
  neverStops: server.neverStops,
  refusesOnce: server.atFirst(1, server.refuses),
  answersFromCacheOnly: (request, response) =>
    request.method === 'GET'
      ? server.sends('vorab-canary-1', { Age: '3600' })(request, response)
      : server.refuses(request, response),
} satisfies Readonly<Record<string, Behaviour>>

export type BehaviourName = keyof typeof behaviours

const sites = new Map<string, { readonly site: Site; readonly line: ShapedLine | null }>()

/** Starts a server that behaves so; gives its origin. */
const startServer: BrowserCommand<[behaviour: BehaviourName, tls?: 'self-signed']> = async (_, behaviour, tls) => {
  const site = await startSite(tls === undefined ? {} : { identity: selfSigned('localhost'), host: 'localhost' })
  site.behaves(behaviours[behaviour])
  sites.set(site.origin, { site, line: null })
  return site.origin
}

/** Starts a well-behaved server behind a shaped line; gives the line's origin. */
const startLine: BrowserCommand<[shape: Partial<Shape>]> = async (_, shape) => {
  const site = await startSite()
  const line = await startShapedLine(site)
  line.set(shape)
  sites.set(line.origin, { site, line })
  return line.origin
}

/** What a server was asked, `METHOD /path`, and how many requests it is still answering. */
const lookAtServer: BrowserCommand<[origin: string]> = async (_, origin) => {
  const found = sites.get(origin)
  return { asked: [...(found?.site.asked ?? [])], busy: found?.site.busy() ?? 0 }
}

const stopServers: BrowserCommand<[]> = async () => {
  for (const { site, line } of sites.values()) {
    await line?.[Symbol.asyncDispose]()
    await site[Symbol.asyncDispose]()
  }
  sites.clear()
}

export const lineCommands = { startServer, startLine, lookAtServer, stopServers }

declare module 'vitest/internal/browser' {
  interface BrowserCommands {
    startServer: (behaviour: BehaviourName, tls?: 'self-signed') => Promise<string>
    startLine: (shape: Partial<Shape>) => Promise<string>
    lookAtServer: (origin: string) => Promise<{ asked: readonly string[]; busy: number }>
    stopServers: () => Promise<void>
  }
}
