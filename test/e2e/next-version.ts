import { cpSync, globSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Copies a built site as if every script, style and guide had changed: all have new names, the old names are gone, and
 * pages say which version they are (`<meta name="version">`).
 */
export function writeNextVersion(dist: string, into: string, version: string): void {
  cpSync(dist, into, { recursive: true })
  const names = new Map([...renameAssets(into, version), ...renameGuides(into)])
  for (const name of readdirSync(into, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|css|html|json)$/.test(name)) continue
    const file = join(into, name)
    let text = readFileSync(file, 'utf8')
    for (const [from, to] of names) text = text.replaceAll(from, to)
    if (name === 'sw.js') text = text.replaceAll(/"revision":"(\w+)"/g, `"revision":"$1${version}"`)
    if (name.endsWith('.html')) text = text.replace('</head>', `<meta name="version" content="${version}"></head>`)
    writeFileSync(file, text)
  }
}

function renameAssets(site: string, version: string): ReadonlyMap<string, string> {
  const assets = globSync('assets/*.{js,css}', { cwd: site }).map((file) => basename(file))
  const names = new Map(assets.map((name) => [name, name.replace(/\.(js|css)$/, `${version}.$1`)]))
  for (const [from, to] of names) renameSync(join(site, 'assets', from), join(site, 'assets', to))
  return names
}

/** A guide's folder is named by the first letters of its fingerprint; the rest of it may stay. */
function renameGuides(site: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const folder of globSync('guides/*/*', { cwd: site })) {
    const before = basename(folder)
    const after = [...before].toReversed().join('')
    names.set(before, after)
    renameSync(join(site, folder), join(site, dirname(folder), after))
  }
  return names
}
