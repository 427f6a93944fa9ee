import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { en as waiting } from '../../src/app/customer/waiting/words/en.ts'
import type { Content } from '../../src/guide/entry.ts'
import type { RunId } from '../../src/guide/ids.ts'
import { Customer } from './customer.tsx'

const said = (step: string, answer: string) => ({ type: 'answered', step, answer }) as unknown as Content
const reading = (probe: string, level: string) => ({ probe, level, figures: {}, startedAt: 0, durationMs: 1200 })
const checked = (when: string, reach: string) =>
  ({ type: 'checked', when, readings: [reading('outage', 'none'), reading('reach', reach)] }) as unknown as Content

/** At the call card, as far as support says "hang up, try it, call again". */
async function onThePhone(customer: Customer): Promise<RunId> {
  const run = await customer.standsAt([said('intro', 'next'), said('plug', 'out')])
  customer.closesPage()
  customer.opens(`/run/${run}/summary`)
  await customer.sees(customer.words.summary.codeWhat)
  return run
}

async function hangsUp(customer: Customer, task: string): Promise<void> {
  await customer.presses(waiting.offer)
  await customer.types(task)
  await customer.presses(waiting.begin)
  await customer.isAsked(waiting.title)
}

/** Only the wall clock is set; everything else runs as it does. */
const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000)

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

describe('something to be tried before the next call', () => {
  it('is noted in one line, measured when leaving and when coming back, and leads back to the card', async () => {
    const customer = new Customer()
    const run = await onThePhone(customer)
    await hangsUp(customer, 'Router off for five minutes')
    await customer.measurementEnds('no-answer')
    await customer.sees(customer.words.probe.levels.reach['no-answer'])
    await vi.waitFor(async () => expect(await customer.log()).toContainEqual(checked('leaving', 'no-answer')))
    customer.closesPage()

    later(25)
    customer.opens(`/run/${run}/summary`)
    await customer.isAsked(waiting.title)
    await customer.sees('25 minutes')
    await customer.sees('Router off for five minutes')
    await customer.measurementEnds('reachable')
    await customer.sees(customer.words.probe.levels.reach.reachable)
    await customer.sees(customer.words.probe.levels.reach['no-answer'])
    await customer.presses(waiting.same)
    await customer.isAsked(customer.words.summary.title)
    await vi.waitFor(async () =>
      expect((await customer.log()).slice(-4)).toEqual([
        { type: 'hung-up', task: 'Router off for five minutes' },
        checked('leaving', 'no-answer'),
        checked('back', 'reachable'),
        { type: 'came-back', works: false },
      ]),
    )
  })

  it('stands first on the start page, with how long it has waited, before what was begun later', async () => {
    const customer = new Customer()
    await onThePhone(customer)
    await hangsUp(customer, '')
    customer.closesPage()
    later(40)
    await customer.standsAt([said('intro', 'next')])
    customer.closesPage()
    customer.opens('/')
    await customer.sees(customer.words.home.waitingFor('40 minutes'))
    const [first] = document.querySelectorAll<HTMLAnchorElement>('.unfinished-run-way')
    expect(first?.innerText).toBe(customer.words.home.howIsIt)
    await customer.presses(customer.words.home.howIsIt)
    await customer.isAsked(waiting.title)
  })

  it('that has helped ends there, and can be taken back', async () => {
    const customer = new Customer()
    await onThePhone(customer)
    await hangsUp(customer, '')
    await customer.presses(waiting.works)
    await customer.isAsked(waiting.fixed)
    await customer.presses(waiting.notAfterAll)
    await customer.isAsked(customer.words.summary.title)
  })

  it('leaves the code as it was', async () => {
    const customer = new Customer()
    await onThePhone(customer)
    const code = document.querySelector<HTMLElement>('[data-code]')?.dataset['code']
    await hangsUp(customer, '')
    await customer.presses(waiting.same)
    await customer.sees(customer.words.summary.codeWhat)
    expect(document.querySelector<HTMLElement>('[data-code]')?.dataset['code']).toBe(code)
    customer.doesNotSee(customer.words.summary.newCode)
  })

  it('tells nothing twice: what has not changed since the last look is not logged again', async () => {
    const customer = new Customer()
    const run = await onThePhone(customer)
    await hangsUp(customer, '')
    await customer.measurementEnds('no-answer')
    for (const [minutes, level] of [
      [10, 'reachable'],
      [5, 'reachable'],
      [5, 'no-answer'],
    ] as const) {
      await vi.waitFor(async () => expect((await customer.log()).some(({ type }) => type === 'checked')).toBe(true))
      later(minutes)
      customer.closesPage()
      customer.opens(`/run/${run}/summary`)
      await customer.measurementEnds(level)
      await customer.sees(customer.words.probe.levels.reach[level])
      await customer.sees(waiting.again)
    }
    await vi.waitFor(async () =>
      expect((await customer.log()).filter(({ type }) => type === 'checked')).toEqual([
        checked('leaving', 'no-answer'),
        checked('back', 'reachable'),
        checked('back', 'no-answer'),
      ]),
    )
  })
})
