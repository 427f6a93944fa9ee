import { globSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { de } from '../../src/app/words/de.ts'
import { scene } from './customer.ts'
import type { Phone } from './phone.ts'

describe('with the line gone in the middle', () => {
  test('a run goes on at the same step after the browser was killed, and ends, with the server gone all the while', async () => {
    const { customer, phone, server } = await scene()
    await customer.opens('/')
    await customer.hasEverythingKept()
    const walk = customer.walk('restart-router')
    await walk.begins()
    await server.stops()
    await walk.answers('lit')
    await walk.answers('done')
    await walk.answers('cut-short')
    await walk.answers('all-dark')
    await walk.isKept()
    await phone.browserIsKilled()

    await phone.restarts()
    await customer.opens('/')
    await customer.presses(de.home.resume)
    await walk.isAt('plug-in')
    await walk.answers('lit')
    await walk.answers('cut-short')
    await walk.measures('other')
    await walk.answers('yes')
    await walk.answers('steady')
    await walk.isAt('matters~line-up')
    await customer.presses(de.run.read.nothing)
    await walk.isAt('deadline~line-up')
    await customer.presses(de.run.read.noDate)
    await walk.isAt('called~line-up')
    await walk.answers('no')
    await walk.isAt('line-up')
  })

  test('everything is in place from the very first visit to a guide, before the rest of the site is', async () => {
    const { customer, server } = await scene()
    const walk = customer.walk('restart-router')
    await walk.begins()
    await customer.hasEverythingKept()
    await server.stops()
    await customer.reloads()
    await walk.isAt('lamp')
    await walk.answers('unsure')
    await walk.answers('dark')
  })
})

describe('a database that was lost', () => {
  test.each([
    ['wiped', wipeDatabase],
    ['damaged', damageDatabase],
  ])('%s: the run comes back from its mirror, at the same step, and the person is told', async (_, lose) => {
    const { customer, phone, server } = await scene()
    const walk = customer.walk('restart-router')
    await walk.begins()
    await customer.hasEverythingKept()
    await walk.answers('lit')
    await walk.answers('done')
    await server.stops()
    await walk.isKept()
    await phone.browserIsKilled()
    expect(lose(phone)).toBeGreaterThan(0)

    await phone.restarts()
    await customer.opens('/')
    await customer.sees(de.keeping.storage.restored(1))
    await customer.presses(de.home.resume)
    await walk.isAt('half-minute')
  })
})

function wipeDatabase(phone: Phone): number {
  const folders = globSync('**/IndexedDB/*.leveldb', { cwd: phone.profile })
  for (const folder of folders) rmSync(join(phone.profile, folder), { recursive: true })
  return folders.length
}

/** As after a crash in the middle of a write: the files are there, and make no sense any more. */
function damageDatabase(phone: Phone): number {
  const files = globSync('**/IndexedDB/*.leveldb/{MANIFEST-*,*.log,*.ldb}', { cwd: phone.profile })
  for (const file of files) truncateSync(join(phone.profile, file), 7)
  return files.length
}
