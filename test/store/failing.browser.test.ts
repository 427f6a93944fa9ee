import { expect, test } from 'vitest'
import { verifyChain } from '../../src/guide/verify-chain.ts'
import { PATIENCE_MS } from '../../src/store/within.ts'
import {
  abortCommits,
  killOpenConnections,
  mend,
  mendAfterEachTest,
  misreportCommits,
  refuseOpening,
  silenceReads,
} from './faults.ts'
import { answered, begun, phoneForEachTest, reached, story, walk } from './phone.ts'

mendAfterEachTest()
const phone = phoneForEachTest()

test('an answer whose commit fails counts in this tab, is said to be in memory, and is written later', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'lit')
  abortCommits(phone().name)
  expect(await tab.append(run, answered('a', 'done'))).toMatchObject({ status: 'kept-in-memory', entry: { seq: 2 } })
  expect(await tab.append(run, answered('b', 'fixed'))).toMatchObject({ status: 'kept-in-memory', entry: { seq: 3 } })
  expect(tab.state).toEqual({ kind: 'memory', reason: 'failing' })
  expect(await story(tab, run)).toEqual(['begun', 'lit', 'done', 'fixed'])
  expect((await tab.runs())[0]?.entries).toBe(4)

  mend()
  phone().clock.pass(1000)
  await reached(tab, 'durable')
  expect(await phone().rows('log')).toEqual(await tab.log(run))
  expect(await story(tab, run)).toEqual(['begun', 'lit', 'done', 'fixed'])
  expect(await verifyChain(await tab.log(run), phone().environment().sha256)).toMatchObject({ status: 'intact' })
})

test('no answer overtakes one that waits', async () => {
  const tab = phone().openTab()
  const run = await walk(tab)
  abortCommits(phone().name)
  await tab.append(run, answered('a', 'first'))
  mend()
  expect((await tab.append(run, answered('b', 'second'))).status).toBe('kept-in-memory')
  await tab.retryNow()
  expect(await story(tab, run)).toEqual(['begun', 'first', 'second'])
  expect((await tab.append(run, answered('c', 'third'))).status).toBe('written')
})

test('what a tab has read stays on its screen when the database fails, without a mirror too', async () => {
  const tab = phone().openTab({ files: null })
  const run = await walk(tab, 'lit')
  abortCommits(phone().name)
  await tab.append(run, answered('a', 'done'))
  expect(tab.state).toEqual({ kind: 'memory', reason: 'failing' })
  expect(await story(tab, run)).toEqual(['begun', 'lit', 'done'])
  expect(await tab.runs()).toMatchObject([{ run, entries: 3 }])
})

test('it is tried again and again, less often, and at once when the page is looked at', async () => {
  const tab = phone().openTab()
  const run = await walk(tab)
  abortCommits(phone().name)
  await tab.append(run, answered('a', 'lit'))
  for (const pause of [1000, 2000, 5000, 10_000, 30_000, 30_000]) {
    expect(phone().clock.nextIn()).toBe(pause)
    phone().clock.pass(pause)
    await tab.retryNow()
    expect(tab.state).toEqual({ kind: 'memory', reason: 'failing' })
  }
  mend()
  phone().clock.wake()
  await reached(tab, 'durable')
  expect(await story(tab, run)).toEqual(['begun', 'lit'])
})

test('a run that begins while nothing can be written is written later', async () => {
  const tab = phone().openTab()
  await reached(tab, 'durable')
  abortCommits(phone().name)
  const { entry, status } = await tab.begin(begun)
  expect(status).toBe('kept-in-memory')
  await tab.append(entry.run, answered('a', 'lit'))
  expect(await tab.runs()).toMatchObject([{ run: entry.run, entries: 2 }])
  await tab.atRest()
  mend()
  await tab.retryNow()
  expect(tab.state).toEqual({ kind: 'durable' })
  phone().closeTabs()
  expect(await story(phone().openTab(), entry.run)).toEqual(['begun', 'lit'])
})

test('an answer kept in memory is in the mirror, and found by the next visit', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'lit')
  abortCommits(phone().name)
  await tab.append(run, answered('a', 'done'))
  await tab.atRest()
  phone().closeTabs()
  mend()
  expect(await story(phone().openTab(), run)).toEqual(['begun', 'lit', 'done'])
})

test('an answer that waits follows what another tab wrote meanwhile', async () => {
  const [one, other] = [phone().openTab(), phone().openTab()]
  const run = await walk(one)
  await other.log(run)
  abortCommits(phone().name)
  await one.append(run, answered('a', 'waits'))
  mend()
  await other.append(run, answered('b', 'overtakes'))
  expect(await story(one, run)).toEqual(['begun', 'waits'])
  await one.retryNow()
  expect(await story(one, run)).toEqual(['begun', 'overtakes', 'waits'])
  expect(await verifyChain(await other.log(run), phone().environment().sha256)).toMatchObject({ status: 'intact' })
})

test('a commit that succeeded and was reported as failed is not written twice', async () => {
  const tab = phone().openTab()
  const run = await walk(tab)
  misreportCommits(phone().name)
  await tab.append(run, answered('a', 'once'))
  mend()
  await tab.retryNow()
  expect(await story(tab, run)).toEqual(['begun', 'once'])
  expect(tab.state).toEqual({ kind: 'durable' })
})

test('a connection that died while the phone slept is opened again, and nobody notices', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'lit')
  killOpenConnections()
  expect((await tab.append(run, answered('a', 'done'))).status).toBe('written')
  expect(tab.state).toEqual({ kind: 'durable' })
  expect(await story(tab, run)).toEqual(['begun', 'lit', 'done'])
})

test('a database that never answers keeps nobody waiting for long', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'lit')
  await tab.atRest()
  silenceReads(phone().name, () => phone().clock.pass(PATIENCE_MS))
  expect((await tab.append(run, answered('a', 'done'))).status).toBe('kept-in-memory')
  expect(tab.state).toEqual({ kind: 'memory', reason: 'failing' })
  expect(await story(tab, run)).toEqual(['begun', 'lit', 'done'])
  mend()
  await tab.retryNow()
  expect(tab.state).toEqual({ kind: 'durable' })
  expect(await story(tab, run)).toEqual(['begun', 'lit', 'done'])
})

test('where nothing can be opened at all, runs are read from the mirror and go on in memory', async () => {
  const run = await walk(phone().openTab(), 'lit')
  await phone().settle()
  phone().closeTabs()
  refuseOpening()
  const tab = phone().openTab()
  expect(await reached(tab, 'memory')).toEqual({ kind: 'memory', reason: 'failing' })
  expect(await tab.runs()).toMatchObject([{ run, entries: 2 }])
  expect((await tab.append(run, answered('a', 'done'))).status).toBe('kept-in-memory')
  expect(await story(tab, run)).toEqual(['begun', 'lit', 'done'])
  mend()
  await tab.retryNow()
  expect(tab.state).toEqual({ kind: 'durable' })
  expect(await phone().rows('log')).toHaveLength(3)
})

test('a browser without IndexedDB keeps runs in memory and in the mirror', async () => {
  const tab = phone().openTab({ indexedDB: null })
  const run = await walk(tab, 'lit')
  expect(tab.state).toEqual({ kind: 'memory', reason: 'missing' })
  expect(await story(tab, run)).toEqual(['begun', 'lit'])
  expect(await tab.runs()).toMatchObject([{ run, entries: 2 }])
  await tab.settings.set('language', 'sv')
  expect(await tab.settings.get('language')).toBe('sv')
  await tab.atRest()
  phone().closeTabs()
  expect(await story(phone().openTab({ indexedDB: null }), run)).toEqual(['begun', 'lit'])
})

test('without IndexedDB or files everything works as long as the tab lives', async () => {
  const tab = phone().openTab({ indexedDB: null, files: null })
  const run = await walk(tab, 'lit')
  expect(await story(tab, run)).toEqual(['begun', 'lit'])
  await tab.remove(run)
  expect(await tab.runs()).toEqual([])
  expect(await story(tab, run)).toEqual([])
})
