import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Imports that must not compile: each side is a folder under `src`. */
const forbidden = [
  ['guide', 'engine'],
  ['engine', 'store'],
  ['code', 'engine'],
  ['knowledge', 'app/ui'],
  ['provider', 'store'],
  ['probes', 'store'],
  ['store', 'app/pwa'],
  ['bundle', 'app/words'],
  ['compiler', 'app/customer'],
  ['cli', 'app/customer'],
  ['app/device', 'app/walk'],
  ['app/walk', 'app/customer'],
  ['app/customer', 'app/agent'],
  ['app/agent', 'app/author'],
  ['app/author', 'app/customer'],
  ['app/ui', 'compiler'],
  ['app', 'server'],
] as const

const allowed = [
  ['engine', 'guide'],
  ['store', 'engine'],
  ['app/customer', 'store'],
  ['app/agent', 'app/walk'],
  ['cli', 'compiler'],
] as const

/** Folders that know no DOM, clock or network. */
const pure = ['guide', 'engine', 'code', 'knowledge', 'provider', 'probes/rating'] as const
const impure = ['probes', 'store', 'app/ui'] as const

let copy: string
let said: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'vorab-planted-'))
  cpSync('src', join(copy, 'src'), { recursive: true })
  cpSync('tsconfig.base.json', join(copy, 'tsconfig.base.json'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'dir')
  const imports = [...forbidden, ...allowed]
  for (const [, to] of imports) plant(to, 'planted-target.ts', 'export type Target = string')
  for (const [from, to] of imports) {
    const target = relative(join(copy, 'src', from), join(copy, 'src', to, 'planted-target.ts'))
    const path = target.startsWith('.') ? target : `./${target}`
    plant(from, importFile(to), `export type { Target } from '${path}'`)
  }
  for (const folder of [...pure, ...impure])
    plant(folder, 'planted-dom.ts', 'export const title: string = document.title')
  for (const folder of pure) plant(folder, 'planted-fetch.ts', "export const answer: unknown = fetch('/')")
  const folders = new Set([...imports.flat(), ...pure, ...impure].map((folder) => join('src', folder)))
  said = spawnSync('tsc', ['-b', '--pretty', 'false', ...folders], { cwd: copy, encoding: 'utf8' }).stdout
}, 120_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

function plant(folder: string, name: string, source: string): void {
  writeFileSync(join(copy, 'src', folder, name), `${source}\n`)
}

function importFile(to: string): string {
  return `planted-import-of-${to.replaceAll('/', '-')}.ts`
}

/** What the compiler said of one planted file. */
function complaintsOf(folder: string, name: string): string {
  const file = `src/${folder}/${name}(`
  return said
    .split('\n')
    .filter((line) => line.startsWith(file))
    .join('\n')
}

describe('the compiler refuses what the design forbids', () => {
  test.each(forbidden)('%s may not import %s', (from, to) => {
    expect(complaintsOf(from, importFile(to))).toContain('error TS6307')
  })

  test.each(pure)('%s may not touch the page', (folder) => {
    expect(complaintsOf(folder, 'planted-dom.ts')).toMatch(/error TS\d+: Cannot find name 'document'/)
  })

  test.each(pure)('%s may not use the network', (folder) => {
    expect(complaintsOf(folder, 'planted-fetch.ts')).toMatch(/error TS\d+: Cannot find name 'fetch'/)
  })
})

describe('and nothing else', () => {
  test.each(allowed)('%s may import %s', (from, to) => {
    expect(complaintsOf(from, importFile(to))).toBe('')
  })

  test.each(impure)('%s may touch the page', (folder) => {
    expect(complaintsOf(folder, 'planted-dom.ts')).toBe('')
  })
})
