import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { de } from '../../src/app/words/de.ts'
import { type Customer, scene } from './customer.ts'
import { writeNextVersion } from './next-version.ts'

function nextVersion(version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-version-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeNextVersion(process.env['VORAB_DIST'] ?? 'dist', folder, version)
  return folder
}

function versionOf(customer: Customer): Promise<string | null> {
  return customer.page.evaluate(() => document.querySelector('meta[name=version]')?.getAttribute('content') ?? null)
}

function keptFiles(customer: Customer): Promise<readonly string[]> {
  return customer.page.evaluate(async () => (await (await caches.open('vorab-files')).keys()).map(({ url }) => url))
}

function refused(page: Page, addresses: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    const answers = await Promise.all(all.map(async (address) => ({ address, ok: (await fetch(address)).ok })))
    return answers.filter(({ ok }) => !ok).map(({ address }) => address)
  }, addresses)
}

/** The browser looks for a newer version by itself; asking saves the wait. */
async function untilNewVersionWaits(customer: Customer): Promise<void> {
  await customer.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    await new Promise<void>((resolve) => {
      const look = () => (registration.waiting ? resolve() : setTimeout(look, 20))
      look()
    })
  })
}

test('an update waits until it is wanted, and the old version goes on with files that the server no longer has', async () => {
  const { customer, phone, server } = await scene()
  await customer.opens('/')
  await customer.hasEverythingKept()
  const oldFiles = await keptFiles(customer)
  await server.deploys(nextVersion('second'))
  await untilNewVersionWaits(customer)

  await customer.reloads()
  expect(await versionOf(customer), 'before it is wanted').toBeNull()

  const oldPage = customer.page
  await phone.opensTab()
  await customer.opens('/de/')
  await customer.presses(de.home.updateNow)
  await customer.page.locator('meta[name=version][content=second]').waitFor({ state: 'attached' })
  await customer.hasEverythingKept()
  expect(await refused(oldPage, oldFiles), 'what the page on the old version can no longer have').toEqual([])
  expect(await keptFiles(customer), 'while another page runs the old version').toEqual(
    expect.arrayContaining([...oldFiles]),
  )
})

test('once no page runs the old version, its files go', async () => {
  const { customer, phone, server } = await scene()
  await customer.opens('/')
  await customer.hasEverythingKept()
  const oldFiles = await keptFiles(customer)
  await server.deploys(nextVersion('second'))
  await untilNewVersionWaits(customer)
  await phone.browserIsKilled()
  await phone.restarts()
  await customer.opens('/')
  expect(await versionOf(customer)).toBe('second')
  await customer.hasEverythingKept()
  await expect
    .poll(() => keptFiles(customer), { timeout: 20_000 })
    .not.toEqual(expect.arrayContaining(oldFiles.slice(0, 1)))
})

test('the new version works without a connection from its first moment', async () => {
  const { customer, phone, server } = await scene()
  await customer.opens('/')
  await customer.hasEverythingKept()
  await server.deploys(nextVersion('second'))
  await untilNewVersionWaits(customer)
  await server.stops()
  await phone.browserIsKilled()
  await phone.restarts()
  await customer.opens('/en/privacy/')
  expect(await versionOf(customer)).toBe('second')
  await customer.hasEverythingKept()
})

test('a run that was open goes on with the guide that it began with, though the site has another by now', async () => {
  const { customer, server } = await scene()
  const walk = customer.walk('restart-router')
  await walk.begins()
  await customer.hasEverythingKept()
  await walk.answers('lit')
  await server.deploys(nextVersion('second'))
  await untilNewVersionWaits(customer)
  await walk.answers('done')

  await customer.opens('/')
  await customer.presses(de.home.updateNow)
  await customer.page.locator('meta[name=version][content=second]').waitFor({ state: 'attached' })
  await customer.presses(de.home.resume)
  await walk.isAt('half-minute')
  await walk.answers('cut-short')
})
