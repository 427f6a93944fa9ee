import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Copies a built site as if every script and style had changed: all have new names, the old names are gone, and pages
 * say which version they are (`<meta name="version">`).
 */
export function writeNextVersion(dist: string, into: string, version: string): void {
  cpSync(dist, into, { recursive: true })
  const assets = readdirSync(join(into, 'assets')).filter((name) => /\.(?:js|css)$/.test(name))
  const renamed = new Map(assets.map((name) => [name, name.replace(/\.(js|css)$/, `${version}.$1`)]))
  for (const [from, to] of renamed) renameSync(join(into, 'assets', from), join(into, 'assets', to))
  for (const name of readdirSync(into, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|css|html)$/.test(name)) continue
    const file = join(into, name)
    let text = readFileSync(file, 'utf8')
    for (const [from, to] of renamed) text = text.replaceAll(from, to)
    if (name === 'sw.js') text = text.replaceAll(/"revision":"(\w+)"/g, `"revision":"$1${version}"`)
    if (name.endsWith('.html')) text = text.replace('</head>', `<meta name="version" content="${version}"></head>`)
    writeFileSync(file, text)
  }
}
