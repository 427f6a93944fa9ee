import { expect, test } from 'vitest'
import type { RunId } from '../../src/guide/ids.ts'
import { aCase, answered, contact, type Phone, phoneForEachTest, story, walk } from './phone.ts'

const phone = phoneForEachTest()
const otherPhone = phoneForEachTest()

async function everything(from: Phone): Promise<string> {
  const tab = from.openTab()
  const run = await walk(tab, 'lit', 'done')
  await tab.contacts.add(contact)
  await tab.cases.add(aCase)
  await tab.photos.keep(run, new Blob(['photo'], { type: 'image/jpeg' }))
  await tab.atRest()
  return tab.exportAll()
}

test('an export brings everything to another device, mirrored there too', async () => {
  const text = await everything(phone())
  const source = phone().openTab()
  const tab = otherPhone().openTab()
  const [listed] = await source.runs()
  const imported = await tab.importAll(text)
  expect(imported).toEqual({ status: 'imported', runs: [listed?.run], contacts: 1, cases: 1, photos: 1 })
  expect(await tab.runs()).toEqual(await source.runs())
  expect(await tab.contacts.all()).toEqual(await source.contacts.all())
  expect(await tab.cases.all()).toEqual(await source.cases.all())
  await tab.atRest()
  const [photo] = (await otherPhone().rows('photos')) as [{ readonly sha256: string }]
  const run = listed?.run as NonNullable<typeof listed>['run']
  expect(await (await tab.photos.find(run, photo.sha256))?.text()).toBe('photo')
  expect(await otherPhone().mirrorText(run)).toBe(await phone().mirrorText(run))
})

test('what was typed beside the runs comes along, unless something was typed here; what a browser noted for itself does not', async () => {
  const source = phone().openTab()
  await source.settings.set('caller', { name: 'Åsa', phone: '1' })
  await source.settings.set('pasted/run-1/error', '550 no such user')
  await source.settings.set('store/announced', [['run-1', 0]])
  await source.settings.set('probe-status', 'well')
  const text = await source.exportAll()
  const tab = otherPhone().openTab()
  await tab.settings.set('pasted/run-1/error', 'mine')
  await tab.importAll(text)
  expect(await tab.settings.get('caller')).toEqual({ name: 'Åsa', phone: '1' })
  expect(await tab.settings.get('pasted/run-1/error')).toBe('mine')
  expect(await tab.settings.get('store/announced')).toBeUndefined()
  expect(await tab.settings.get('probe-status')).toBeUndefined()
})

test('a file on its way to the provider is not sent from another device', async () => {
  const source = phone().openTab()
  await source.outbox.add({ run: 'run-1' as RunId, name: 'vorab.pdf', bytes: new ArrayBuffer(3) })
  const tab = otherPhone().openTab()
  await tab.importAll(await source.exportAll())
  expect(await tab.outbox.all()).toEqual([])
})

test('importing what is here already changes nothing, and what is here and longer stays', async () => {
  const text = await everything(phone())
  const tab = phone().openTab()
  const [listed] = await tab.runs()
  const run = listed?.run as NonNullable<typeof listed>['run']
  await tab.append(run, answered('later', 'fixed'))
  expect(await tab.importAll(text)).toEqual({ status: 'imported', runs: [], contacts: 0, cases: 0, photos: 1 })
  expect(await story(tab, run)).toEqual(['begun', 'lit', 'done', 'fixed'])
})

test('the export of a newer version brings a run back from its mirror copy alone', async () => {
  const exported = JSON.parse(await everything(phone()))
  const tab = otherPhone().openTab()
  const imported = await tab.importAll(JSON.stringify({ ...exported, database: null }))
  expect(imported).toMatchObject({ status: 'imported', contacts: 0 })
  expect((await tab.runs()).map(({ entries }) => entries)).toEqual([3])
})

test('what was tampered with comes in only as far as it verifies', async () => {
  const exported = JSON.parse(await everything(phone()))
  exported.database.tables.log[2].content.answer = 'swapped'
  exported.database.tables.contacts[0].at = 'yesterday'
  exported.database.tables.photos[0].bytes.base64url = 'AAAA'
  exported.mirror = {}
  const tab = otherPhone().openTab()
  expect(await tab.importAll(JSON.stringify(exported))).toMatchObject({ contacts: 0, cases: 1, photos: 0 })
  expect((await tab.runs()).map(({ entries }) => entries)).toEqual([2])
})

test.for([
  ['no JSON', '<h1>', { status: 'not-an-export' }],
  ['other JSON', '[1]', { status: 'not-an-export' }],
  ['another app', '{"app":"else","format":1}', { status: 'not-an-export' }],
  ['a newer format', '{"app":"vorab","format":2}', { status: 'newer-format', format: 2 }],
  ['an empty one', '{"app":"vorab","format":1}', { status: 'imported', runs: [], contacts: 0, cases: 0, photos: 0 }],
  [
    'nonsense inside',
    '{"app":"vorab","format":1,"database":{"tables":{"log":[null,{"run":7}],"contacts":3,"photos":[{}]}},"mirror":[1]}',
    { status: 'imported', runs: [], contacts: 0, cases: 0, photos: 0 },
  ],
] as const)('%s in an import file ends in its own answer', async ([, text, answer]) => {
  expect(await phone().openTab().importAll(text)).toEqual(answer)
})

test('without a database nothing is imported, and that is said', async () => {
  const text = await everything(phone())
  expect(await otherPhone().openTab({ indexedDB: null }).importAll(text)).toEqual({ status: 'no-database' })
})
