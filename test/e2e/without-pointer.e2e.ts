import { describe, expect, test } from 'vitest'
import { de } from '../../src/app/words/de.ts'
import { type Scene, scene } from './customer.ts'
import { KeyboardUser } from './keyboard-user.ts'
import { type Heard, Listener } from './listener.ts'
import { type Deed, wayToACall } from './way-to-a-call.ts'

const guide = 'parental-control'

/** A phone that shows the first screen, and the way through the guide from there. */
async function atHome(): Promise<Scene & { readonly topic: string; readonly deeds: readonly Deed[] }> {
  const met = await scene()
  const { bundle } = met.customer.walk(guide)
  await met.customer.opens('/')
  const deeds = wayToACall(bundle, de)
  expect(deeds.length).toBeGreaterThan(4)
  return { ...met, topic: bundle.words.title, deeds }
}

describe('the whole way from home to the code', () => {
  test('with the keyboard alone: the focus is always seen, and goes with every screen to its heading', async () => {
    const { customer, topic, deeds } = await atHome()
    const person = new KeyboardUser(customer.page)
    await person.types(de.home.search, 'zzzz')
    await person.hears(de.home.foundNone)
    await person.presses(topic)
    await person.arrivesAt(topic)
    await person.presses(de.home.start.begin)
    for (const { title, hasHelp, ticks, presses, leadsTo } of deeds) {
      await person.arrivesAt(title)
      if (hasHelp) await person.presses(de.run.help)
      if (ticks.length > 0) {
        await person.presses(presses)
        await person.hears(de.run.tick.error)
        await customer.reloads()
      }
      for (const tick of ticks) await person.ticks(tick)
      await person.presses(presses)
      await person.arrivesAt(leadsTo)
    }
    await person.presses(de.run.finished.call)
    await person.arrivesAt(de.summary.title)
    await person.presses(de.summary.readAloud)
    await person.arrivesAt(de.summary.group(1, 4))
    await person.presses(de.summary.nextGroup)
    await person.arrivesAt(de.summary.group(2, 4))
    await customer.findsNothingWrong()
  })

  test('by the accessibility tree alone, in the order in which it is read out', async () => {
    const { customer, topic, deeds } = await atHome()
    const person = new Listener(customer.page)
    toldInOrder(await person.hears(), [
      ['heading', de.home.title],
      ['searchbox', de.home.search],
      ['link', topic],
      ['link', de.home.privacy],
    ])
    await person.activates('link', topic)
    await person.arrivesAt(topic)
    await person.activates('button', de.home.start.begin)
    for (const { title, hasHelp, ticks, presses, leadsTo } of deeds) {
      await person.arrivesAt(title)
      toldInOrder(await person.hears(), [
        ['heading', title],
        ...(hasHelp ? ([['DisclosureTriangle', de.run.help]] as const) : []),
        ...ticks.map((tick) => ['checkbox', tick] as const),
        ['button', presses],
      ])
      for (const tick of ticks) await person.activates('checkbox', tick)
      await person.activates('button', presses)
      await person.arrivesAt(leadsTo)
    }
    await person.activates('link', de.run.finished.call)
    await person.arrivesAt(de.summary.title)
    await person.finds('button', de.summary.readAloud)
    const heard = await person.hears()
    const code = await customer.page.locator('[data-code]').getAttribute('data-code')
    for (const group of code?.match(/.{4}/g) ?? []) expect(heard.map(({ name }) => name)).toContain(group)
    toldInOrder(heard, [
      ['heading', de.summary.title],
      ['button', de.summary.readAloud],
      ['link', de.contact.callDepartment('').trim()],
    ])
    await customer.findsNothingWrong()
  })
})

/** In this order; what can be activated is named; and the first thing that the screen itself tells is its heading. */
function toldInOrder(heard: readonly Heard[], order: readonly (readonly [role: string, name: string])[]): void {
  const places = order.map(([role, name]) => heard.findIndex((one) => one.role === role && one.name.includes(name)))
  const told = `told were ${heard.map(({ role, name }) => `${role} ${name}`).join(' | ')}`
  expect(places.includes(-1), `${JSON.stringify(order)}: ${told}`).toBe(false)
  expect(
    places.toSorted((one, other) => one - other),
    told,
  ).toEqual(places)
  expect(heard.find(({ within, role }) => within === 'main' && role !== 'main')?.role, told).toBe('heading')
  const nameless = heard.filter(
    ({ role, name }) => /button|link|checkbox|textbox|image|combobox/i.test(role) && name === '',
  )
  expect(nameless, told).toEqual([])
}
