import { expect, test } from 'vitest'
import { PATIENCE_MS } from '../../src/store/within.ts'
import { answered, begun, contact, done, phoneForEachTest, reached, story, walk } from './phone.ts'

const phone = phoneForEachTest()
const future = 99_990

/** Another tab with a database of this version, as it stands; it lets go of it when told, or not at all. */
async function otherVersion(version: number, change: (database: IDBDatabase) => void = () => {}): Promise<IDBDatabase> {
  const request = indexedDB.open(phone().name, version)
  request.onupgradeneeded = () => change(request.result)
  return done(request)
}

test('a database of a newer version is left as it is, and what is entered stays in memory', async () => {
  const run = await walk(phone().openTab(), 'lit')
  await phone().settle()
  phone().closeTabs()
  let before: readonly string[] = []
  const newer = await otherVersion(future, (database) => {
    before = [...database.objectStoreNames]
    database.createObjectStore('future', { keyPath: 'id' }).put({ id: 1, says: 'from the future' })
    database.deleteObjectStore('settings')
  })
  newer.close()
  const mirror = await phone().mirrorText(run)

  const tab = phone().openTab()
  expect(await reached(tab, 'newer', 'durable')).toEqual({ kind: 'newer' })
  expect((await tab.append(run, answered('a', 'done'))).status).toBe('kept-in-memory')
  expect(await story(tab, run)).toEqual(['begun', 'lit', 'done'])
  const other = await tab.begin(begun)
  expect(other.status).toBe('kept-in-memory')
  await tab.settings.set('language', 'sv')
  await tab.contacts.add(contact)
  await tab.remove(run)
  await tab.retryNow()
  await tab.atRest()

  const exported = JSON.parse(await tab.exportAll())
  expect(exported.database.version).toBe(future)
  expect(exported.database.tables.future).toEqual([{ id: 1, says: 'from the future' }])
  expect(exported.database.tables.log).toHaveLength(2)
  expect(exported.unsaved).toMatchObject([{ run: other.entry.run }])
  await tab.removeAll()
  expect(await phone().mirrorText(run)).toBe(mirror)
  const untouched = await done(indexedDB.open(phone().name))
  expect([untouched.version, [...untouched.objectStoreNames]]).toEqual([
    future,
    before
      .filter((table) => table !== 'settings')
      .concat('future')
      .sort(),
  ])
  untouched.close()
})

test('a newer version that comes while a tab is open gets the database; the tab says so', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'lit')
  const newer = await otherVersion(future)
  expect(await reached(tab, 'newer')).toEqual({ kind: 'newer' })
  expect((await tab.append(run, answered('a', 'done'))).status).toBe('kept-in-memory')
  expect(await story(tab, run)).toEqual(['begun', 'lit', 'done'])
  newer.close()
})

test('starting afresh replaces a newer database by an empty one', async () => {
  ;(await otherVersion(future)).close()
  const tab = phone().openTab()
  await reached(tab, 'newer')
  await tab.startAfresh()
  expect(tab.state).toEqual({ kind: 'durable' })
  const run = await walk(tab, 'lit')
  phone().closeTabs()
  expect(await story(phone().openTab(), run)).toEqual(['begun', 'lit'])
})

test('starting afresh leaves nothing of what was there, in other tabs either', async () => {
  const [tab, other] = [phone().openTab(), phone().openTab()]
  const run = await walk(tab, 'lit')
  await tab.atRest()
  await reached(other, 'durable')
  await tab.startAfresh()
  expect(await tab.runs()).toEqual([])
  expect(await phone().mirrorText(run)).toBeNull()
  expect(await other.log(run)).toEqual([])
  phone().closeTabs()
  const later = phone().openTab()
  expect(await reached(later, 'durable', 'restored')).toEqual({ kind: 'durable' })
  expect(await later.runs()).toEqual([])
})

test('a tab of an older version that does not let go blocks; what is entered is written when it does', async () => {
  const older = await otherVersion(1)
  const tab = phone().openTab()
  expect(await reached(tab, 'memory')).toEqual({ kind: 'memory', reason: 'blocked' })
  const { entry, status } = await tab.begin(begun)
  expect(status).toBe('kept-in-memory')
  await tab.append(entry.run, answered('a', 'lit'))
  expect(await story(tab, entry.run)).toEqual(['begun', 'lit'])
  older.close()
  await reached(tab, 'durable')
  expect(await story(tab, entry.run)).toEqual(['begun', 'lit'])
  expect(await phone().rows('log')).toHaveLength(2)
})

test('an opening that never answers counts as blocked', async () => {
  const never = { open: () => ({}) } as unknown as IDBFactory
  const tab = phone().openTab({ indexedDB: never })
  const run = walk(tab, 'lit')
  phone().clock.pass(PATIENCE_MS)
  expect(await story(tab, await run)).toEqual(['begun', 'lit'])
  expect(tab.state).toEqual({ kind: 'memory', reason: 'blocked' })
})

test('a damaged entry is mended from the mirror', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'a', 'b', 'c')
  await tab.atRest()
  phone().closeTabs()
  await phone().tamper('log', (rows) => rows.put({ run, seq: 2, nonsense: true }))
  const later = phone().openTab()
  expect(await story(later, run)).toEqual(['begun', 'a', 'b', 'c'])
  expect(later.state).toEqual({ kind: 'restored', runs: 1 })
})

test('without a mirror the entries before a damaged one stay, the run goes on, and the export has the rest', async () => {
  const tab = phone().openTab({ files: null })
  const run = await walk(tab, 'a', 'b', 'c')
  const [, , damaged] = await tab.log(run)
  phone().closeTabs()
  await phone().tamper('log', (rows) => rows.put({ ...damaged, content: answered('step-1', 'swapped') }))

  const later = phone().openTab({ files: null })
  expect(await story(later, run)).toEqual(['begun', 'a'])
  expect((await later.append(run, answered('step-1', 'again'))).status).toBe('written')
  expect(await story(later, run)).toEqual(['begun', 'a', 'again'])
  const exported = JSON.parse(await later.exportAll())
  expect(exported.database.tables.quarantine).toMatchObject([
    { run, row: { seq: 2, content: { answer: 'swapped' } } },
    { run, row: { seq: 3, content: { answer: 'c' } } },
  ])
})

test.for([
  ['nothing', null],
  ['no content', { content: null }],
  ['a number that JSON cannot hold', { content: { type: 'begun', revision: Number.NaN } }],
  ['a commitment of something else', { commitment: '0'.repeat(64) }],
] as const)('a first entry damaged to %s hides the run and breaks nothing', async ([, change]) => {
  const tab = phone().openTab({ files: null })
  const [run, whole] = [await walk(tab, 'a'), await walk(tab, 'b')]
  const [first] = await tab.log(run)
  phone().closeTabs()
  await phone().tamper('log', (rows) =>
    rows.put(change === null ? { run, seq: 0 } : { ...first, ...change, seq: 0, run }),
  )
  const later = phone().openTab({ files: null })
  expect(await later.log(run)).toEqual([])
  expect((await later.append(run, answered('a', 'more'))).status).toBe('gone')
  expect(await later.runs()).toMatchObject([{ run: whole }])
  expect(await story(later, whole)).toEqual(['begun', 'b'])
})

test('the export holds everything once, and tells what it is', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'lit')
  await tab.atRest()
  await tab.settings.set('language', 'de')
  const exported = JSON.parse(await tab.exportAll())
  expect(exported).toMatchObject({ app: 'vorab', format: 1, exportedAt: phone().clock.now, unsaved: [] })
  expect(exported.database.tables.log).toEqual(await tab.log(run))
  expect(exported.database.tables.settings).toEqual([{ key: 'language', value: 'de' }])
  expect(exported.mirror).toEqual({ [run]: await phone().mirrorText(run) })
})
