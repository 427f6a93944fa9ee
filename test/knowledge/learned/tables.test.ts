import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'

const run = promisify(execFile)

test('relearning from the texts gives the tables that are shipped, byte for byte', async () => {
  const { stderr } = await run(process.execPath, ['bench/knowledge/learn.ts', 'check'])
  expect(stderr).toBe('')
})

/** What a table may weigh on the wire, brotli: what it weighs, and a little more. Each is fetched with its kind of text. */
test.each([
  ['mail-error', 40_500],
  ['browser-error', 24_000],
  ['tv-screen', 21_000],
  ['kids-only', 23_500],
])('the table of %s weighs no more than %d bytes', (kind, budget) => {
  const table = readFileSync(`src/knowledge/learned/tables/${kind}.ts`)
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  expect(brotliCompressSync(table, { params }).length).toBeLessThanOrEqual(budget)
})
