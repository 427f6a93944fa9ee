import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { Phone } from '../test/e2e/phone.ts'
import { SiteServer } from '../test/e2e/site-server.ts'
import type { Bench } from './bench.ts'

const dist = process.env['VORAB_DIST'] ?? 'dist'

/** What a first visit fetches before anything is touched, in bytes on the wire (brotli 11; fonts as they are). */
export const bench: Bench = async () => {
  if (!existsSync(dist)) throw new Error(`no ${dist}: run "npm run build" first`)
  const server = await SiteServer.serves(dist)
  try {
    return { home: await firstLoad(server, '/'), privacy: await firstLoad(server, '/de/privacy/') }
  } finally {
    await server.stops()
  }
}

async function firstLoad(server: SiteServer, address: string): Promise<unknown> {
  const phone = await Phone.switchedOn()
  try {
    const fetched = new Set<string>()
    phone.page.on('request', (request) => {
      if (request.serviceWorker() === null) fetched.add(new URL(request.url()).pathname)
    })
    await phone.page.goto(server.address + address, { waitUntil: 'networkidle' })
    const files = [...fetched].map((path) => ({ path, bytes: bytesOf(path) }))
    return { bytes: files.reduce((sum, file) => sum + file.bytes, 0), files }
  } finally {
    await phone.isThrownAway()
  }
}

function bytesOf(path: string): number {
  const file = join(dist, path, path.endsWith('/') ? 'index.html' : '')
  if (!existsSync(file) || !statSync(file).isFile()) return 0
  const content = readFileSync(file)
  if (/\.(?:woff2|png)$/.test(file)) return content.length
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
