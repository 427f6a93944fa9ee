import { expect, test } from 'vitest'
import { aCase, answered, contact, phoneForEachTest, walk } from './phone.ts'

const phone = phoneForEachTest()
const DAY = 86_400_000

async function pass(days: number): Promise<void> {
  await phone().settle()
  phone().clock.pass(days * DAY)
}

test('a run is announced a week before its time, goes after it, and not before it was announced', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'lit')
  const begunAt = phone().clock.now
  await pass(22)
  expect(await tab.dueForRemoval(30)).toEqual([])
  await pass(2)
  expect(await tab.dueForRemoval(30)).toMatchObject([{ run, entries: 2, goesAt: begunAt + 30 * DAY }])
  expect(await tab.removeDue(30)).toEqual([])
  await pass(7)
  expect(await tab.removeDue(30)).toEqual([run])
  expect(await tab.runs()).toEqual([])
  expect(await phone().mirrorText(run)).toBeNull()
  expect(phone().unpinned).toHaveLength(1)
})

test('whoever comes back after a long time is told first, and has a day', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'lit')
  await pass(100)
  expect(await tab.removeDue(30)).toEqual([])
  expect(await tab.dueForRemoval(30)).toMatchObject([{ run, goesAt: phone().clock.now + DAY }])
  expect(await tab.removeDue(30)).toEqual([])
  await pass(0.5)
  expect(await tab.dueForRemoval(30)).toMatchObject([{ run, goesAt: phone().clock.now + DAY / 2 }])
  phone().closeTabs()
  await pass(0.5)
  expect(await phone().openTab().removeDue(30)).toEqual([run])
})

test('a run that goes on after it was announced stays, and is announced anew', async () => {
  const tab = phone().openTab()
  const [goesOn, goes] = [await walk(tab, 'lit'), await walk(tab, 'dark')]
  await pass(29)
  expect(await tab.dueForRemoval(30)).toHaveLength(2)
  await tab.append(goesOn, answered('next', 'done'))
  await pass(2)
  expect(await tab.removeDue(30)).toEqual([goes])
  expect(await tab.dueForRemoval(30)).toEqual([])
  expect(await tab.runsOlderThan(1)).toMatchObject([{ run: goesOn }])
  expect(await tab.runsOlderThan(2)).toEqual([])
})

test('a clock that stood in the future for a moment removes nothing', async () => {
  const tab = phone().openTab()
  await walk(tab, 'lit')
  const right = phone().clock.now
  await pass(4000)
  await tab.dueForRemoval(30)
  expect(await tab.removeDue(30)).toEqual([])
  phone().clock.now = right
  await pass(2)
  expect(await tab.removeDue(30)).toEqual([])
  expect(await tab.runs()).toHaveLength(1)
})

test('cases go after their time, contacts stay', async () => {
  const tab = phone().openTab()
  const old = await tab.cases.add({ ...aCase, changedAt: phone().clock.now })
  await tab.contacts.add(contact)
  await pass(31)
  const fresh = await tab.cases.add({ ...aCase, changedAt: phone().clock.now })
  await tab.removeDue(30)
  expect(await tab.cases.all()).toEqual([fresh])
  expect(await tab.cases.all()).not.toContainEqual(old)
  expect(await tab.contacts.all()).toHaveLength(1)
})
