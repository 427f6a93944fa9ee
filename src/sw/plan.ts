import type { WorkerFile } from './worker-file.ts'

/** What becomes of a request. */
export type Plan =
  /** Not ours: the browser goes on as if there were no service worker. */
  | { readonly kind: 'leave' }
  /** A kept file of this version, or the page for an address. */
  | { readonly kind: 'file'; readonly file: WorkerFile }
  /** The provider's file: fresh where the network answers soon, else the last good one. */
  | { readonly kind: 'provider' }
  /** Named by its content: a guide, or a file of an older version that a page still runs. */
  | { readonly kind: 'by-content' }

export type Asked = {
  readonly method: string
  readonly mode: string
  readonly url: string
}

/**
 * Decides by the address alone. Probes and the status feed always go to the network, or they would measure this cache.
 * @param own the site's origin
 */
export function plan(asked: Asked, own: string, files: ReadonlyMap<string, WorkerFile>): Plan {
  const { origin, pathname } = new URL(asked.url)
  if (asked.method !== 'GET' || origin !== own || /^\/(?:probe|status)\//.test(pathname)) return { kind: 'leave' }
  if (asked.mode === 'navigate') return planPage(pathname, files)
  if (pathname === '/provider.json') return { kind: 'provider' }
  if (pathname.startsWith('/guides/')) return { kind: 'by-content' }
  const file = files.get(pathname)
  if (file) return { kind: 'file', file }
  return pathname.startsWith('/assets/') ? { kind: 'by-content' } : { kind: 'leave' }
}

/** A page of its own where there is one, with or without the slash; `app.html` for every other screen. */
function planPage(path: string, files: ReadonlyMap<string, WorkerFile>): Plan {
  const page = files.get(path.endsWith('/') ? path : `${path}/`) ?? files.get('/app.html')
  return page ? { kind: 'file', file: page } : { kind: 'leave' }
}
