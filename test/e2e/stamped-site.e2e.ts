import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { stampSite } from '../../src/site/stamp-site.ts'
import { scene } from './customer.ts'

function copyOfTheSite(): string {
  const copy = mkdtempSync(join(tmpdir(), 'vorab-stamped-'))
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
  cpSync(process.env['VORAB_DIST'] ?? 'dist', copy, { recursive: true })
  return copy
}

function bytesOf(dist: string): ReadonlyMap<string, string> {
  const files = globSync('**/*', { cwd: dist }).filter((name) => statSync(join(dist, name)).isFile())
  return new Map(files.map((name) => [name, readFileSync(join(dist, name), 'latin1')]))
}

test('the finished site is stamped already: again, nothing changes, the list of its worker included', () => {
  const dist = copyOfTheSite()
  const before = bytesOf(dist)
  stampSite(dist)
  expect(bytesOf(dist)).toEqual(before)
})

test('a finished site that is stamped for another provider is kept whole and opens without a connection', async () => {
  const dist = copyOfTheSite()
  const file = join(dist, 'provider.json')
  const provider = { ...JSON.parse(readFileSync(file, 'utf8')), site: 'https://hilfe.other.example' }
  writeFileSync(file, JSON.stringify(provider))
  stampSite(dist)
  const { customer, server } = await scene({ dist })
  await customer.opens('/')
  await customer.hasEverythingKept()
  await server.stops()
  await customer.opens('/de/privacy/')
  const canonical = await customer.page.locator('link[rel=canonical]').getAttribute('href')
  expect(canonical).toBe('https://hilfe.other.example/de/privacy/')
})
