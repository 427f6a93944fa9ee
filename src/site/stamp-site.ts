import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { connectSources } from '../provider/connect-sources.ts'
import { type Provider, parseProvider } from '../provider/provider.ts'
import { headerRules, writeHeadersFile } from '../server/headers.ts'
import { stampPage } from './stamp-page.ts'

/**
 * Stamps a built site with what its own `provider.json` says and cannot wait until an open page reads it: where the site
 * is served, whether there is news of outages, and the hosts in the headers. Where the service worker is built already,
 * its list then names the files as they are now. Stamped again nothing changes; of another provider nothing stays.
 * @throws Error where the provider's file is invalid, or the site was not drawn by this version
 */
export function stampSite(dist: string): void {
  const provider = readProvider(join(dist, 'provider.json'))
  const stamp = { site: provider.site ?? null, outages: provider.status !== undefined }
  for (const file of globSync('**/index.html', { cwd: dist })) {
    const folder = dirname(file)
    const address = folder === '.' ? '/' : `/${folder}/`
    change(join(dist, file), (html) => stampPage(html, address, stamp))
  }
  const rules = headerRules({ connect: connectSources(provider), scriptHashes: inlineScripts(dist) })
  writeFileSync(join(dist, '_headers'), writeHeadersFile(rules))
  const worker = join(dist, 'sw.js')
  if (existsSync(worker)) change(worker, (script) => reviseList(script, dist))
}

function readProvider(file: string): Provider {
  const read = parseProvider(JSON.parse(readFileSync(file, 'utf8')))
  if (read.status === 'invalid') throw new Error(`provider.json: ${read.problems.join('; ')}`)
  return read.provider
}

function change(file: string, to: (text: string) => string): void {
  const before = readFileSync(file, 'utf8')
  const after = to(before)
  if (after !== before) writeFileSync(file, after)
}

/** Every page has the same one; named by its hash in the policy, it may run. */
function inlineScripts(dist: string): readonly string[] {
  const scripts = globSync('**/*.html', { cwd: dist }).flatMap((file) => {
    const html = readFileSync(join(dist, file), 'utf8')
    return [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script)
  })
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return [...new Set(hashes)].toSorted()
}

/** Files whose name does not tell their content have a revision in the service worker's list: the MD5 of the file, as workbox-build makes it. */
function reviseList(script: string, dist: string): string {
  return script.replaceAll(/"revision":"[0-9a-f]{32}","url":"([^"]+)"/g, (_, url: string) => {
    const file = readFileSync(join(dist, url.endsWith('/') ? `${url}index.html` : url))
    return `"revision":"${createHash('md5').update(file).digest('hex')}","url":"${url}"`
  })
}
