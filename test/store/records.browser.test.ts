import { expect, test } from 'vitest'
import { makeSigningKey } from '../../src/bundle/signing-key.ts'
import type { OpenedStore } from '../../src/store/opened-store.ts'
import { abortCommits, mend, mendAfterEachTest, refuseOpening } from './faults.ts'
import { aCase, contact, phoneForEachTest, reached, walk } from './phone.ts'

mendAfterEachTest()
const phone = phoneForEachTest()

test('contacts are kept in the order in which they were noted, changed and removed', async () => {
  const tab = phone().openTab()
  const first = await tab.contacts.add(contact)
  phone().clock.pass(1)
  const second = await tab.contacts.add({ ...contact, by: 'shop' })
  phone().clock.pass(1)
  const third = await tab.contacts.add({ ...contact, by: 'chat' })
  await tab.contacts.keep({ ...first, keptPromise: false })
  await tab.contacts.remove(second.id)
  expect(await tab.contacts.all()).toEqual([{ ...first, keptPromise: false }, third])
  phone().closeTabs()
  expect(await phone().openTab().contacts.all()).toEqual([{ ...first, keptPromise: false }, third])
})

test('another tab sees a contact as soon as it hears of it', async () => {
  const [one, other] = [phone().openTab(), phone().openTab()]
  expect(await other.contacts.all()).toEqual([])
  const heard = new Promise<void>((resolve) => {
    other.subscribe((change) => change.kind === 'table' && change.table === 'contacts' && resolve())
  })
  const added = await one.contacts.add(contact)
  await heard
  expect(await other.contacts.all()).toEqual([added])
})

test('contacts come back with a wiped database, but none that was removed', async () => {
  const tab = phone().openTab()
  const stays = await tab.contacts.add(contact)
  const goes = await tab.contacts.add({ ...contact, who: 'Kundendienst' })
  await tab.contacts.remove(goes.id)
  await tab.atRest()
  phone().closeTabs()
  await phone().deleteDatabase()
  expect(await phone().openTab().contacts.all()).toEqual([stays])

  phone().closeTabs()
  const later = phone().openTab()
  await later.contacts.removeAll()
  phone().closeTabs()
  await phone().deleteDatabase()
  expect(await phone().openTab().contacts.all()).toEqual([])
})

test('a contact that cannot be written now is kept in memory and in the mirror, and written later', async () => {
  const before = await phone().openTab().contacts.add(contact)
  await phone().settle()
  phone().closeTabs()
  refuseOpening()
  const tab = phone().openTab()
  await reached(tab, 'memory')
  expect(await tab.contacts.all()).toEqual([before])
  phone().clock.pass(1)
  const added = await tab.contacts.add({ ...contact, by: 'visit' })
  await tab.contacts.keep({ ...before, keptPromise: true })
  expect(await tab.contacts.all()).toEqual([{ ...before, keptPromise: true }, added])
  mend()
  await tab.retryNow()
  expect(await phone().rows('contacts')).toEqual([{ ...before, keptPromise: true }, added])
})

test('a record that was damaged is left out, the others are there', async () => {
  const tab = phone().openTab()
  const sound = await tab.contacts.add(contact)
  const soundCase = await tab.cases.add(aCase)
  phone().closeTabs()
  for (const damage of [{}, { ...contact, by: 'dream' }, { ...contact, at: Number.NaN }, { ...contact, who: 7 }]) {
    await phone().tamper('contacts', (rows) => rows.put({ ...damage, id: crypto.randomUUID() }))
  }
  for (const damage of [{}, { ...aCase, codes: [1] }, { ...aCase, language: 'fr' }, { ...aCase, note: null }]) {
    await phone().tamper('cases', (rows) => rows.put({ ...damage, id: crypto.randomUUID() }))
  }
  const later = phone().openTab()
  expect(await later.contacts.all()).toEqual([sound])
  expect(await later.cases.all()).toEqual([soundCase])
})

test('cases are kept, changed and removed', async () => {
  const tab = phone().openTab()
  const kept = await tab.cases.add(aCase)
  const changed = { ...kept, note: 'Rückruf um zehn', changedAt: kept.changedAt + 1 }
  await tab.cases.keep(changed)
  const removed = await tab.cases.add(aCase)
  await tab.cases.remove(removed.id)
  phone().closeTabs()
  expect(await phone().openTab().cases.all()).toEqual([changed])
})

test('a photo is found by its hash, and goes with its run', async () => {
  const tab = phone().openTab()
  const [run, other] = [await walk(tab), await walk(tab)]
  const photo = new Blob([new Uint8Array([0xff, 0xd8, 0xff])], { type: 'image/jpeg' })
  const sha256 = await keepPhoto(tab, run, photo)
  expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  await keepPhoto(tab, other, photo)
  const found = await tab.photos.find(run, sha256)
  expect(found?.type).toBe('image/jpeg')
  expect(new Uint8Array((await found?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(new Uint8Array([0xff, 0xd8, 0xff]))
  expect(await tab.photos.find(run, '0'.repeat(64))).toBeNull()

  await tab.remove(run)
  expect(await tab.photos.find(run, sha256)).toBeNull()
  expect(await tab.photos.find(other, sha256)).not.toBeNull()
  await tab.photos.removeOf(other)
  expect(await phone().rows('photos')).toEqual([])
})

test('a photo that changed on disk is none, and one that cannot be kept says so', async () => {
  const tab = phone().openTab()
  const run = await walk(tab)
  const sha256 = await keepPhoto(tab, run, new Blob(['a']))
  await phone().tamper('photos', (rows) => rows.put({ run, sha256, type: '', bytes: new Uint8Array([9]).buffer }))
  expect(await tab.photos.find(run, sha256)).toBeNull()
  expect(
    await phone()
      .openTab({ indexedDB: null })
      .photos.keep(run, new Blob(['b'])),
  ).toBeNull()
})

test('the signing key is the same at the next visit, cannot be read out, and goes with everything', async () => {
  const made = await makeSigningKey()
  expect(await phone().openTab().signingKey.keep(made)).toBe(true)
  phone().closeTabs()
  const tab = phone().openTab()
  const found = (await tab.signingKey.find()) as typeof made
  expect(found.publicJwk).toEqual(made.publicJwk)
  expect(found.privateKey.extractable).toBe(false)
  expect(await tab.exportAll()).toContain('(CryptoKey)')
  await tab.removeAll()
  expect(await tab.signingKey.find()).toBeNull()
  expect(await phone().openTab({ indexedDB: null }).signingKey.keep(made)).toBe(false)
})

test('removing everything takes contacts, cases and photos along, in the mirror too', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'lit')
  await Promise.all([tab.contacts.add(contact), tab.cases.add(aCase), tab.photos.keep(run, new Blob(['a']))])
  await tab.atRest()
  await tab.removeAll()
  expect([await tab.contacts.all(), await tab.cases.all(), await tab.runs()]).toEqual([[], [], []])
  for (const table of ['runs', 'log', 'contacts', 'cases', 'photos', 'keys', 'quarantine']) {
    expect(await phone().rows(table), table).toEqual([])
  }
  expect(await phone().fileText('contacts.rows')).toBeNull()
  phone().closeTabs()
  await phone().deleteDatabase()
  expect(await phone().openTab().contacts.all()).toEqual([])
})

test('a change whose commit fails is tried again', async () => {
  const tab = phone().openTab()
  await reached(tab, 'durable')
  abortCommits(phone().name, 'put')
  const added = await tab.cases.add(aCase)
  expect(await tab.cases.all()).toEqual([added])
  mend()
  await tab.retryNow()
  expect(await phone().rows('cases')).toEqual([added])
})

async function keepPhoto(tab: OpenedStore, run: Parameters<OpenedStore['log']>[0], photo: Blob): Promise<string> {
  return (await tab.photos.keep(run, photo)) ?? ''
}
