import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { layerOrder } from '../../src/site/layer-order.ts'

test('every sheet of a build knows the order of the layers, also one that comes before the sheet that says it', async () => {
  const root = mkdtempSync(join(tmpdir(), 'layers-'))
  const write = (name: string, text: string) => writeFileSync(join(root, name), text)
  write('index.html', '<script type="module" src="/main.js"></script>')
  write('main.js', "import './order.css'\nimport './shared.js'\nvoid import('./screen.js')")
  write('screen.js', "import './shared.js'\nimport './screen.css'")
  write('shared.js', "import './shared.css'")
  write('order.css', '@layer tokens, base, pieces, screens; @layer base { a { color: red } }')
  write('shared.css', '@layer pieces { a { color: blue } }')
  write('screen.css', '@layer screens { a { color: green } }')
  await build({ root, configFile: false, logLevel: 'silent', plugins: [layerOrder()] })
  const assets = join(root, 'dist', 'assets')
  const sheets = readdirSync(assets).filter((name) => name.endsWith('.css'))
  expect(sheets.length).toBeGreaterThan(1)
  for (const sheet of sheets)
    expect(readFileSync(join(assets, sheet), 'utf8')).toMatch(/^@layer tokens, ?base, ?pieces, ?screens;/)
})
