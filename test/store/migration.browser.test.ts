import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { migrations } from '../../src/store/migrations/migrations.ts'
import { contact, phoneForEachTest, reached, story, walk } from './phone.ts'

const phone = phoneForEachTest()

test('versions count up from 1, one file each', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1))
})

test.for(migrations.slice(0, -1).map(({ version }) => version))(
  'a database of version %i opens with its runs and gets what it lacks',
  async (version) => {
    const run = await walk(phone().openTab(), 'lit')
    const [log, runs] = [await phone().rows('log'), await phone().rows('runs')]
    await phone().settle()
    phone().closeTabs()
    await phone().deleteDatabase()
    const older = new Dexie(phone().name)
    for (const { version: each, stores } of migrations.slice(0, version)) older.version(each).stores({ ...stores })
    await older.table('log').bulkAdd(log)
    await older.table('runs').bulkAdd(runs)
    older.close()

    const tab = phone().openTab()
    expect(await reached(tab, 'durable', 'restored')).toEqual({ kind: 'durable' })
    expect(await story(tab, run)).toEqual(['begun', 'lit'])
    expect(await tab.runs()).toMatchObject([{ run }])
    const added = await tab.contacts.add(contact)
    expect(await phone().rows('contacts')).toEqual([added])
  },
)
