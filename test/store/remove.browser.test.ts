import { expect, test } from 'vitest'
import type { Fingerprint, StepId } from '../../src/guide/ids.ts'
import { keepPastedText, pastedText } from '../../src/store/pasted-texts.ts'
import { mend, mendAfterEachTest, refuseOpening } from './faults.ts'
import { answered, begun, phoneForEachTest, reached, story, walk } from './phone.ts'

mendAfterEachTest()
const phone = phoneForEachTest()

test('a removed run is gone from database, mirror and list, and takes no more entries', async () => {
  const tab = phone().openTab()
  const [run, other] = [await walk(tab, 'lit'), await walk(tab, 'dark')]
  await tab.atRest()
  await tab.remove(run)
  expect(await tab.log(run)).toEqual([])
  expect((await tab.runs()).map(({ run: listed }) => listed)).toEqual([other])
  expect(await phone().mirrorText(run)).toBeNull()
  expect(await phone().rows('log')).toHaveLength(2)
  expect((await tab.append(run, answered('a', 'too late'))).status).toBe('gone')
  phone().closeTabs()
  const later = phone().openTab()
  await reached(later, 'durable')
  expect(await later.log(run)).toEqual([])
  expect(await story(later, other)).toEqual(['begun', 'dark'])
})

test('a run that another tab removed takes no more entries, and its mirror does not come back', async () => {
  const [one, other] = [phone().openTab(), phone().openTab()]
  const run = await walk(one, 'lit')
  await other.append(run, answered('a', 'done'))
  await one.remove(run)
  expect((await other.append(run, answered('b', 'too late'))).status).toBe('gone')
  await phone().settle()
  expect(await phone().mirrorText(run)).toBeNull()
  expect(await phone().rows('log')).toEqual([])
})

test('a guide is unpinned with the last run that needs it', async () => {
  const tab = phone().openTab()
  const [one, two] = [await walk(tab), await walk(tab)]
  const otherGuide = 'e'.repeat(64) as Fingerprint
  const three = (await tab.begin({ ...begun, fingerprint: otherGuide })).entry.run
  await tab.remove(one)
  expect(phone().unpinned).toEqual([])
  await tab.remove(three)
  expect(phone().unpinned).toEqual([otherGuide])
  await tab.remove(two)
  expect(phone().unpinned).toEqual([otherGuide, begun.fingerprint])
})

test('a run whose mirror cannot be removed now does not come back, and the mirror goes at the next visit', async () => {
  const run = await walk(phone().openTab(), 'lit')
  await phone().settle()
  phone().closeTabs()
  const lame = phone().openTab({ startWorker: null })
  await lame.remove(run)
  expect(await lame.runs()).toEqual([])
  expect(await phone().mirrorText(run)).not.toBeNull()
  phone().closeTabs()

  const later = phone().openTab()
  expect(await reached(later, 'durable', 'restored')).toEqual({ kind: 'durable' })
  expect(await later.log(run)).toEqual([])
  await later.retryNow()
  expect(await phone().mirrorText(run)).toBeNull()
  expect(await phone().rows('removed')).toEqual([])
})

test('a run that is removed while the database fails is hidden, and removed when it can be', async () => {
  const run = await walk(phone().openTab(), 'lit')
  await phone().settle()
  phone().closeTabs()
  refuseOpening()
  const tab = phone().openTab()
  await reached(tab, 'memory')
  await tab.remove(run)
  expect(await tab.runs()).toEqual([])
  expect(await tab.log(run)).toEqual([])
  expect((await tab.append(run, answered('a', 'too late'))).status).toBe('gone')
  mend()
  await tab.retryNow()
  expect(await phone().rows('log')).toEqual([])
  expect(tab.state).toEqual({ kind: 'durable' })
})

test('removing everything leaves no trace of any run', async () => {
  const tab = phone().openTab()
  const runs = [await walk(tab, 'a'), await walk(tab, 'b')]
  await tab.settings.set('language', 'sv')
  await tab.atRest()
  await tab.removeAll()
  expect(await tab.runs()).toEqual([])
  for (const run of runs) expect(await phone().mirrorText(run)).toBeNull()
  for (const table of ['runs', 'log', 'settings', 'quarantine', 'removed'])
    expect(await phone().rows(table)).toEqual([])
  expect(await tab.settings.get('language')).toBeUndefined()
})

test('what was pasted beside a run goes with it, and that of another stays', async () => {
  const tab = phone().openTab()
  const [run, other] = [await walk(tab, 'lit'), await walk(tab, 'dark')]
  const step = 'which-error' as StepId
  await keepPastedText(tab.settings, run, { step, text: '550 no such user' })
  await keepPastedText(tab.settings, other, { step, text: '535 refused' })
  await tab.settings.set('language', 'sv')
  await tab.remove(run)
  expect(await pastedText(tab.settings, run, step)).toBeNull()
  expect(await pastedText(tab.settings, other, step)).toBe('535 refused')
  expect(await tab.settings.get('language')).toBe('sv')
})
