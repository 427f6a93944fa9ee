import dns, { type LookupAddress, type LookupAllOptions } from 'node:dns'
import type { Site } from './site.ts'

type Done = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

/** Names that exist for this process only. The rest of the way (connection, TLS, certificate) is real. */
export type PretendNames = Disposable & { readonly fetch: typeof fetch }

/** Each name leads to its site; any other name under `.example` does not exist. Disposed of, all is as before. */
export function pretendNames(sites: Readonly<Record<string, Pick<Site, 'port'>>>): PretendNames {
  const before = dns.lookup
  const lookup = (name: string, options: LookupAllOptions, done: Done) => {
    if (!name.endsWith('.example')) return before(name, options, done as never)
    if (!Object.hasOwn(sites, name)) {
      return done(Object.assign(new Error(`no such name: ${name}`), { code: 'ENOTFOUND' }), [])
    }
    return options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)
  }
  Object.assign(dns, { lookup })
  return {
    // Nobody but root may listen on 443.
    fetch: (input, init) => {
      const url = new URL(String(input))
      const port = sites[url.hostname]?.port
      if (port !== undefined && url.port === '') url.port = String(port)
      return fetch(url, init)
    },
    [Symbol.dispose]: () => {
      Object.assign(dns, { lookup: before })
    },
  }
}
