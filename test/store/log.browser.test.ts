import { expect, test } from 'vitest'
import type { RunId } from '../../src/guide/ids.ts'
import { verifyChain } from '../../src/guide/verify-chain.ts'
import type { OpenedStore } from '../../src/store/opened-store.ts'
import { answered, begun, phoneForEachTest, reached, story, walk } from './phone.ts'

const phone = phoneForEachTest()

test('a run is found again by a later visit, entry by entry and verifiable', async () => {
  const first = phone().openTab()
  const run = await walk(first, 'lit', 'done')
  phone().closeTabs()

  const later = phone().openTab()
  expect(await story(later, run)).toEqual(['begun', 'lit', 'done'])
  expect(later.state).toEqual({ kind: 'durable' })
  const log = await later.log(run)
  expect(log.map(({ seq }) => seq)).toEqual([0, 1, 2])
  expect(await verifyChain(log, phone().environment().sha256)).toMatchObject({ status: 'intact' })
})

test('answers given without waiting for each other are kept in the order they were given', async () => {
  const tab = phone().openTab()
  const run = await walk(tab)
  const answers = Array.from({ length: 20 }, (_, at) => `answer-${at}`)
  await Promise.all(answers.map((answer) => tab.append(run, answered('step', answer))))
  expect(await story(tab, run)).toEqual(['begun', ...answers])
})

test('runs are listed newest change first, with their name and number of entries', async () => {
  const tab = phone().openTab()
  const older = await walk(tab, 'lit')
  phone().clock.pass(1000)
  const newer = await walk(tab)
  expect((await tab.runs()).map(({ run }) => run)).toEqual([newer, older])

  phone().clock.pass(1000)
  await tab.append(older, { type: 'named', name: 'Router im Flur' })
  const [first, second] = await tab.runs()
  expect(first).toEqual({
    run: older,
    guide: begun.guide,
    revision: begun.revision,
    fingerprint: begun.fingerprint,
    name: 'Router im Flur',
    begunAt: phone().clock.now - 2000,
    changedAt: phone().clock.now,
    entries: 3,
  })
  expect(second?.run).toBe(newer)
})

test('a run nobody began has an empty log and takes no entry', async () => {
  const tab = phone().openTab()
  const nobodys = '0123456789abcdef0123' as RunId
  expect(await tab.log(nobodys)).toEqual([])
  expect((await tab.append(nobodys, answered('lamp', 'lit'))).status).toBe('gone')
  expect(await tab.runs()).toEqual([])
})

test('other tabs hear of every entry', async () => {
  const [one, other] = [phone().openTab(), phone().openTab()]
  const run = await walk(one)
  const heard = new Promise<void>((resolve) => {
    other.subscribe((change) => change.kind === 'run' && change.run === run && resolve())
  })
  await one.append(run, answered('lamp', 'lit'))
  await heard
  expect(await story(other, run)).toEqual(['begun', 'lit'])
})

test('two tabs that give 200 answers at once make one chain without a gap', async () => {
  const tabs = [phone().openTab(), phone().openTab()]
  const run = await walk(tabs[0] as OpenedStore)
  const answers = Array.from({ length: 200 }, (_, at) => `answer-${at}`)
  const written = await Promise.all(
    answers.map((answer, at) => (tabs[at % 2] as OpenedStore).append(run, answered('step', answer))),
  )
  expect(new Set(written.map(({ status }) => status))).toEqual(new Set(['written']))
  await phone().settle()

  for (const tab of tabs) {
    const log = await tab.log(run)
    expect(log).toHaveLength(201)
    expect(await verifyChain(log, phone().environment().sha256)).toMatchObject({ status: 'intact' })
    expect((await story(tab, run)).slice(1).sort()).toEqual([...answers].sort())
  }
  expect((await tabs[0]?.runs())?.[0]?.entries).toBe(201)
  phone().closeTabs()
  await phone().deleteDatabase()
  expect(await phone().openTab().log(run)).toHaveLength(201)
})

test('an entry that another tab wrote under the same number is never overwritten', async () => {
  const [slow, fast] = [phone().openTab(), phone().openTab()]
  const run = await walk(slow)
  await slow.log(run)
  await fast.append(run, answered('a', 'first'))
  expect(await slow.append(run, answered('b', 'second'))).toMatchObject({ status: 'written', entry: { seq: 2 } })
  expect(await story(slow, run)).toEqual(['begun', 'first', 'second'])
})

test('a tab whose last entry was lost goes on from what stands there now', async () => {
  const [one, other] = [phone().openTab({ files: null }), phone().openTab({ files: null })]
  const run = await walk(one, 'a', 'lost')
  await phone().tamper('log', (rows) => rows.delete([run, 2]))
  await other.append(run, answered('b', 'instead'))
  await one.append(run, answered('c', 'next'))
  expect(await story(one, run)).toEqual(['begun', 'a', 'instead', 'next'])
  expect(await verifyChain(await one.log(run), phone().environment().sha256)).toMatchObject({ status: 'intact' })
})

test('something unreadable in the place of the next entry makes way for it', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'a')
  await phone().tamper('log', (rows) => rows.put({ run, seq: 2, nonsense: true }))
  expect(await tab.append(run, answered('b', 'next'))).toMatchObject({ status: 'written', entry: { seq: 2 } })
  expect(await story(tab, run)).toEqual(['begun', 'a', 'next'])
  expect(await phone().rows('quarantine')).toMatchObject([{ run, row: { nonsense: true } }])
})

test('an index that is out of date or missing is made anew from the log', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'a', 'b')
  await phone().tamper('runs', (rows) => rows.put({ run, entries: 1, head: 'stale' }))
  expect((await tab.append(run, answered('c', 'c'))).status).toBe('written')
  expect(await tab.runs()).toMatchObject([{ run, entries: 4, guide: begun.guide }])
  await phone().tamper('runs', (rows) => rows.put({ run, nonsense: true }))
  expect(await tab.runs()).toMatchObject([{ run, entries: 4, guide: begun.guide }])
})

test('who stops listening hears nothing more', async () => {
  const tab = phone().openTab()
  await reached(tab, 'durable')
  let heard = 0
  tab.subscribe(() => heard++)()
  await walk(tab, 'lit')
  expect(heard).toBe(0)
})

test('the state is known before the first answer, and settings outlive a visit', async () => {
  const tab = phone().openTab()
  expect(tab.state).toEqual({ kind: 'opening' })
  await reached(tab, 'durable')
  await tab.settings.set('language', 'sv')
  phone().closeTabs()
  const later = phone().openTab()
  expect(await later.settings.get('language')).toBe('sv')
  expect(await later.settings.get('never-set')).toBeUndefined()
})

test('a setting of 64 kB fits, one byte more does not', async () => {
  const { settings } = phone().openTab()
  const fits = 'x'.repeat(65_534)
  await settings.set('big', fits)
  await expect(settings.set('big', `${fits}x`)).rejects.toThrow(RangeError)
  await expect(settings.set('big', 'ä'.repeat(32_768))).rejects.toThrow(RangeError)
  await expect(settings.set('nothing', undefined)).rejects.toThrow(TypeError)
  expect(await settings.get('big')).toBe(fits)
})
