import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const readme = readFileSync('src/cli/README.md', 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'vorab-helpdesk-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** A fenced block of the README, without the indentation of its list item. */
function block(opening: string): string {
  const fence = '```'
  const from = readme.indexOf(`${fence}${opening}\n`)
  expect(from, opening).toBeGreaterThan(0)
  const body = readme.slice(from + opening.length + fence.length + 1)
  return body.slice(0, body.indexOf(fence)).replaceAll(/^ {3}/gm, '').trimEnd()
}

function fields(webhook: string): string {
  const script = join(folder, 'zammad-fields.mjs')
  writeFileSync(script, block('js zammad-fields.mjs'))
  return execFileSync('node', [script], { input: webhook, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })
}

test('the documented helpdesk example makes, of the documented mail, the documented fields', () => {
  expect(JSON.parse(fields(block('json webhook.json')))).toEqual(JSON.parse(block('json')))
})

test('a mail without a code changes no ticket', () => {
  const webhook = JSON.stringify({
    ticket: { id: 1, title: 'Rechnung' },
    article: { subject: 'Rechnung', body: 'Bitte.' },
  })
  expect(() => fields(webhook)).toThrow(expect.objectContaining({ status: 1, stdout: '' }))
})
